import type { Side } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "./civil-date.ts";
import type { Facts, Wire } from "./facts.ts";

/**
 * The wires that were in a foot on a day, by what the record says; the day of insertion and that of removal count, since a film of
 * either day may show the wire. A wire whose insertion day is not known counts from the day it was reported.
 */
export function wiresInOn({ wires }: Pick<Facts, "wires">, foot: Side, day: CivilDate): readonly Wire[] {
  return wires.filter(({ foot: of, insertedOn, reported, out }) => {
    if (of !== foot || Temporal.PlainDate.compare(insertedOn ?? reported.on, day) > 0) return false;
    return out === undefined || Temporal.PlainDate.compare(out.on, day) >= 0;
  });
}
