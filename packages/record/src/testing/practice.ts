import type { Command, CommandPayloads, CommandType } from "../command.ts";
import { decide } from "../decide.ts";
import type { Decision, DecisionContext, Refusal } from "../decision.ts";
import { emptyFacts, evolve } from "../evolve.ts";
import type { Facts } from "../facts.ts";

/** A nurse's day in an invented practice. */
export const nurse: DecisionContext["actor"] = { kind: "staff", id: "nurse-1", name: "Nora Example", role: "nurse" };

/** What may stand beside a command's payload in a test. */
export interface Said {
  readonly id?: string;
  readonly on?: string;
  readonly today?: string;
  readonly reason?: string;
  readonly confirmed?: boolean;
  readonly actor?: DecisionContext["actor"];
  readonly insertedElsewhere?: DecisionContext["insertedElsewhere"] & {};
  readonly context?: Partial<DecisionContext>;
}

let made = 0;

/** A command with an id of its own, dated `on`. */
export function command<Type extends CommandType>(type: Type, payload: CommandPayloads[Type], said: Said = {}): Command {
  made += 1;
  const { id = `command-${made}`, on = "2027-01-04", reason, confirmed } = said;
  const whole = {
    id,
    type,
    occurredOn: on,
    payload,
    ...(reason === undefined ? {} : { reason }),
    ...(confirmed === undefined ? {} : { confirmed }),
  };
  // The pair of type and payload is checked by this function's own signature; a union cannot express it.
  return whole as unknown as Command;
}

/** What the record decides; unless said otherwise on the day of the last event, and about that day. */
export function decided<Type extends CommandType>(facts: Facts, type: Type, payload: CommandPayloads[Type], said: Said = {}): Decision {
  const on = said.on ?? facts.history.at(-1)?.occurredOn ?? "2027-01-04";
  const today = said.today ?? on;
  const { actor = nurse, insertedElsewhere } = said;
  const context = {
    ...said.context,
    today,
    now: `${today}T14:00:00Z`,
    actor,
    ...(insertedElsewhere === undefined ? {} : { insertedElsewhere }),
  };
  return decide(command(type, payload, { ...said, on }), facts, context);
}

/** The facts after a command that must be accepted. */
export function after<Type extends CommandType>(facts: Facts, type: Type, payload: CommandPayloads[Type], said: Said = {}): Facts {
  const decision = decided(facts, type, payload, said);
  if (decision.kind === "refused") throw new Error(`${type} was refused (${decision.code}): ${decision.sentence.en}`);
  return decision.events.reduce(evolve, facts);
}

/** The refusal of a command that must be refused. */
export function refusal<Type extends CommandType>(facts: Facts, type: Type, payload: CommandPayloads[Type], said: Said = {}): Refusal {
  const decision = decided(facts, type, payload, said);
  if (decision.kind === "accepted") throw new Error(`${type} was accepted`);
  return decision;
}

/** An invented patient, registered, with an episode of each foot. */
export function registered(): Facts {
  const patient = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr" } as const;
  const known = after(emptyFacts, "RegisterPatient", patient, { id: "registered" });
  const left = after(known, "OpenEpisode", { episode: "left-1", foot: "left", protocolVersion: 1 }, { id: "left" });
  return after(left, "OpenEpisode", { episode: "right-1", foot: "right", protocolVersion: 1 }, { id: "right" });
}

/** Operated on the left foot on 11 January 2027, as scheduled, with so many wires left in. */
export function operated(wires = 1): Facts {
  const feet = [{ foot: "left", episode: "left-1" }] as const;
  const scheduled = after(registered(), "ScheduleOperation", { operation: "operation-1", on: "2027-01-11", feet });
  const payload = { operation: "operation-1", feet: [{ ...feet[0], wires }] };
  return after(scheduled, "RecordOperationHeld", payload, { id: "held", on: "2027-01-11" });
}

/** The removal of these wires of the left foot at a visit in the clinic. */
export function removal(wires: readonly string[], count = wires.length): CommandPayloads["RecordWireRemoved"] {
  return { foot: "left", wires, count, tipIntact: true, by: "Nora Example", where: "clinic" };
}
