import type { Side } from "@firstray/radiograph";
import {
  type Command,
  type CommandPayloads,
  type CommandType,
  type DecisionContext,
  decide,
  emptyFacts,
  evolve,
  type Facts,
  type FilmDescription,
} from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { Obligation, ObligationKind } from "../obligation.ts";
import { obligations } from "../obligations.ts";
import { builtInProtocols } from "../protocol-of.ts";
import { standing } from "../standing.ts";

/** A surgeon's day in an invented practice. */
const surgeon: DecisionContext["actor"] = { kind: "staff", id: "surgeon-1", name: "Sofia Example", role: "surgeon" };

/** A calendar day. */
export const day = Temporal.PlainDate.from;

/** The facts after a command of a day, confirmed and with a reason, that must be accepted. */
export function after<Type extends CommandType>(facts: Facts, type: Type, payload: CommandPayloads[Type], on: string, id?: string): Facts {
  const whole = { id: id ?? `${type} ${facts.history.length}`, type, occurredOn: on, payload, reason: "as told", confirmed: true };
  // The pair of type and payload is checked by this function's own signature; a union cannot express it.
  const decision = decide(whole as unknown as Command, facts, { today: on, now: `${on}T15:00:00Z`, actor: surgeon });
  if (decision.kind === "refused") throw new Error(`${type} was refused (${decision.code}): ${decision.sentence.en}`);
  return decision.events.reduce(evolve, facts);
}

/** An invented patient with an open episode of each foot, `left-1` and `right-1`. */
export function registered(on = "2027-01-04"): Facts {
  const patient = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr" } as const;
  const known = after(emptyFacts, "RegisterPatient", patient, on);
  const left = after(known, "OpenEpisode", { episode: "left-1", foot: "left", protocolVersion: 1 }, on);
  return after(left, "OpenEpisode", { episode: "right-1", foot: "right", protocolVersion: 1 }, on);
}

/** Scheduled for a day, feet as named. */
export function scheduled(on = "2027-01-11", feet: readonly Side[] = ["left"]): Facts {
  const payload = { operation: "o", on, feet: feet.map((foot) => ({ foot, episode: `${foot}-1` })) };
  return after(registered("2026-06-01"), "ScheduleOperation", payload, "2026-06-01");
}

/** Operated as scheduled, with so many wires left in each foot. */
export function operated(on = "2027-01-11", wires = 1, feet: readonly Side[] = ["left"]): Facts {
  const payload = { operation: "o", feet: feet.map((foot) => ({ foot, episode: `${foot}-1`, wires })) };
  return after(scheduled(on, feet), "RecordOperationHeld", payload, on);
}

/** The wire of the left foot taken out on a day. */
export function wireOut(facts: Facts, on: string, foot: Side = "left"): Facts {
  const payload = { foot, wires: [`o/${foot}/1`], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" };
  return after(facts, "RecordWireRemoved", payload, on);
}

/** A visit of the left foot with the surgeon. */
export function visited(facts: Facts, item: "F1" | "F2" | "F3" | "F4", on: string, foot: Side = "left"): Facts {
  return after(facts, "RecordVisit", { visits: [{ item, foot, episode: `${foot}-1` }], withSurgeon: true }, on);
}

/** A film of the left foot, weight-bearing unless said otherwise. */
export function filmed(facts: Facts, view: FilmDescription["view"], acquiredOn: string, over: Partial<FilmDescription> = {}): Facts {
  const film = `film ${facts.films.length}`;
  const description = { view, side: "left", weightBearing: "yes", acquiredOn, ...over } as const;
  const payload = { film, file: { contentHash: film, format: "dicom", columns: 10, rows: 10 }, description, mismatch: [] } as const;
  return after(facts, "AddFilm", payload, acquiredOn);
}

/** The one obligation of a kind and item of the left foot. */
export function owed(facts: Facts, kind: ObligationKind, item?: string, foot: Side = "left"): Obligation {
  const found = obligations(builtInProtocols, facts).filter(
    (obligation) => obligation.kind === kind && obligation.foot === foot && (item === undefined || obligation.protocolItem === item),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} obligations ${kind} ${item ?? ""} of the ${foot} foot`);
  return only;
}

/** What is owed or was owed, of one kind, where it stands on a day. */
export function standings(facts: Facts, kind: ObligationKind, on: string): readonly string[] {
  return obligations(builtInProtocols, facts)
    .filter((obligation) => obligation.kind === kind)
    .map((obligation) => `${obligation.key} ${standing(obligation, day(on)).kind}`);
}
