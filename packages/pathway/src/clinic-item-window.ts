import type { ClinicItem, EpisodeId, Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { operationDays } from "./before-operation-obligations.ts";
import { episodeOfWire } from "./held-course.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { type Window, windowFrom } from "./window-from.ts";
import { wireObligation, wireWindow } from "./wire-obligation.ts";

/**
 * The window of a visit of a course, or of the removal of its wires: as owed once the operation has been held, as planned before. Of
 * several wires that of the first due. Undefined where no operation of the course is scheduled or was held.
 * @throws RangeError when the episode follows a version of the protocol that is not known.
 */
export function clinicItemWindow(protocolOf: ProtocolOf, facts: Facts, episode: EpisodeId, item: ClinicItem): Window | undefined {
  const on = operationDays(facts).find(({ foot }) => foot.episode === episode)?.on;
  if (on === undefined) return undefined;
  const { visits, wireRemoval } = protocolOfEpisode(protocolOf, facts, episode);
  if (item !== "R3") {
    const rule = visits.find((visit) => visit.item === item);
    return rule && windowFrom(on, rule.window);
  }
  const [first] = facts.wires
    .filter((wire) => wire.out === undefined && episodeOfWire(facts, wire) === episode)
    .map((wire): Window => wireObligation(wire, wireRemoval.windows))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn));
  return first ?? wireWindow(on, wireRemoval.windows);
}
