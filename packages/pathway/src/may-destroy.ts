import type { Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { DestructionBar } from "./destruction-bar.ts";
import { lastEntryOn } from "./last-entry-on.ts";
import type { Obligation } from "./obligation.ts";
import { obligations } from "./obligations.ts";
import { defaultTimeZone } from "./practice-day.ts";
import type { ProtocolOf } from "./protocol-of.ts";
import { standing } from "./standing.ts";
import { unaccountedFeet } from "./unaccounted-feet.ts";

/** One chart of a person, as far as it can be read. */
export type PersonsChart =
  | { readonly kind: "record"; readonly facts: Facts; readonly protocolOf: ProtocolOf }
  | { readonly kind: "unreadable" };

/** Everything about a person's record that its destruction hangs on. */
export interface DestructionCase {
  /** All charts of the person, those merged into another included. */
  readonly charts: readonly PersonsChart[];
  /** How many years after the last entry the practice keeps a record; absent: it has not said. */
  readonly years: number | undefined;
  /** Somebody has said that the record is kept, whatever its age. */
  readonly kept?: boolean;
  /** The last day on which something about the person was written down elsewhere, such as what was communicated to whom. */
  readonly lastMentionOn?: Temporal.PlainDate | undefined;
  /** The practice's. */
  readonly timeZone?: string;
}

/** Whether a person's record may be destroyed on a day, and everything that bars it. */
export type MayDestroy =
  | { readonly kind: "may"; readonly lastEntryOn: Temporal.PlainDate; readonly years: number }
  | { readonly kind: "refused"; readonly bars: readonly DestructionBar[] };

/**
 * Whether the record of a person may be destroyed: the practice's period has passed, nothing says that it is kept, every chart can be
 * read, nothing is owed, and of every wire there is evidence that it is out.
 * @source ledger-2
 * @example mayDestroy({ charts: [record], years: 10 }, today) // { kind: "refused", bars: [{ kind: "wire-in", foot: "left" }] }
 */
export function mayDestroy(
  { charts, years, kept = false, lastMentionOn, timeZone = defaultTimeZone }: DestructionCase,
  on: Temporal.PlainDate,
): MayDestroy {
  const entries = charts.map((chart) => (chart.kind === "record" ? lastEntryOn(chart.facts, timeZone) : undefined));
  const last = [...entries, lastMentionOn]
    .filter((day) => day !== undefined)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  const bars: readonly DestructionBar[] = [
    ...(kept ? [{ kind: "kept" as const }] : []),
    ...charts.flatMap((chart) => barsOf(chart, on, timeZone)),
    ...periodBars(last, years, on),
  ];
  // Of nothing, or of what cannot be read, no day is known: then something above bars it.
  return bars.length > 0 || last === undefined || years === undefined
    ? { kind: "refused", bars }
    : { kind: "may", lastEntryOn: last, years };
}

function barsOf(chart: PersonsChart, on: Temporal.PlainDate, timeZone: string): readonly DestructionBar[] {
  if (chart.kind === "unreadable") return [{ kind: "unreadable" }];
  const { facts, protocolOf } = chart;
  const open = obligations(protocolOf, facts, timeZone).filter((owed) => isOpen(owed, on));
  return [
    ...facts.wires.filter(({ out }) => out === undefined).map(({ foot }) => ({ kind: "wire-in" as const, foot })),
    ...facts.fragments.map(({ foot }) => ({ kind: "fragment-in" as const, foot })),
    ...unaccountedFeet(facts).map((foot) => ({ kind: "wire-unaccounted" as const, foot })),
    ...(open.length === 0 ? [] : [{ kind: "owed" as const, obligations: open }]),
  ];
}

function isOpen(obligation: Obligation, on: Temporal.PlainDate): boolean {
  return !["discharged", "waived"].includes(standing(obligation, on).kind);
}

/** The period has passed on the day after its last: of a year that began on 29 February none is a day short. */
function periodBars(last: Temporal.PlainDate | undefined, years: number | undefined, on: Temporal.PlainDate): readonly DestructionBar[] {
  if (years === undefined) return [{ kind: "no-period" }];
  const from = last?.add({ years }).add({ days: 1 });
  return from === undefined || Temporal.PlainDate.compare(on, from) >= 0 ? [] : [{ kind: "inside-period", from }];
}
