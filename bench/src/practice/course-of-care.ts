import { builtInProtocols, type Obligation, obligations } from "@firstray/pathway";
import { type Command, type CommandPayloads, type CommandType, decide, emptyFacts, evolve } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

/** How far a patient's course went: each stage is entered through the record, as people enter it. */
type Step = readonly [day: number, ...commands: readonly Entry[]];
type Entry = { [Type in CommandType]: { readonly type: Type; readonly payload: CommandPayloads[Type] } }[CommandType];

const [episode, operation, foot] = ["episode", "operation", "right"] as const;
const feet = [{ foot, episode }];
const actor = { kind: "staff", id: "bench", name: "Banc Essai", role: "surgeon" } as const;

const seen = (item: "F1" | "F2" | "F3" | "F4"): Entry => ({
  type: "RecordVisit",
  payload: { visits: [{ item, foot, episode }], withSurgeon: true, ...(item === "F1" ? { dressingChanged: true } : {}) },
});
const waived = (item: string): Entry => ({
  type: "WaiveObligation",
  payload: { obligation: `films:${episode}/${item}`, ground: "not-done" },
});

const steps: readonly Step[] = [
  [
    -60,
    {
      type: "RegisterPatient",
      payload: { familyName: "Banc", givenName: "Essai", number: "B-0", birthDate: "1970-02-03", language: "fr" },
    },
    { type: "OpenEpisode", payload: { episode, foot, protocolVersion: 1 } },
  ],
  [-30, { type: "RecordConsent", payload: { episode, copyGiven: true } }, { type: "RecordCareRead", payload: { episode } }],
  [-29, { type: "ScheduleOperation", payload: { operation, on: "", feet } }],
  [0, { type: "RecordOperationHeld", payload: { operation, feet: [{ foot, episode, wires: 1 }] } }, waived("X1")],
  [7, seen("F1"), waived("F1")],
  [
    28,
    seen("F2"),
    waived("F2"),
    {
      type: "RecordWireRemoved",
      payload: { foot, wires: [`${operation}/${foot}/1`], count: 1, tipIntact: true, by: "Banc Essai", where: "clinique" },
    },
    { type: "RecordExerciseInstruction", payload: { episode, sheetGiven: true } },
  ],
  [33, { type: "RecordExerciseStart", payload: { episode } }],
  [91, seen("F3"), waived("F3")],
  [273, seen("F4"), waived("F4")],
];

/**
 * What is owed and was owed of a foot operated on a day, its record entered up to another: the record decides, the pathway says what follows.
 * @throws Error when the record refuses an entry: the course would not be what it says.
 */
export function courseOfCare(operatedOn: Temporal.PlainDate, today: Temporal.PlainDate): readonly Obligation[] {
  let facts = emptyFacts;
  for (const [day, ...entries] of steps) {
    const on = operatedOn.add({ days: day });
    if (Temporal.PlainDate.compare(on, today) > 0) break;
    for (const [index, entry] of entries.entries()) {
      const decision = decide(commandOf(entry, { id: `${day}.${index}`, on, operatedOn }), facts, contextOn(on));
      if (decision.kind !== "accepted")
        throw new Error(`the record must take ${entry.type} on day ${day}, got ${JSON.stringify(decision)}`);
      facts = decision.events.reduce(evolve, facts);
    }
  }
  return obligations(builtInProtocols, facts);
}

interface Entered {
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly operatedOn: Temporal.PlainDate;
}

function commandOf(entry: Entry, { id, on, operatedOn }: Entered): Command {
  const envelope = { id, occurredOn: on.toString(), reason: "banc d’essai" };
  return entry.type === "ScheduleOperation"
    ? { ...entry, ...envelope, payload: { ...entry.payload, on: operatedOn.toString() } }
    : { ...entry, ...envelope };
}

function contextOn(on: Temporal.PlainDate): { readonly today: string; readonly now: string; readonly actor: typeof actor } {
  return { today: on.toString(), now: `${on}T15:00:00Z`, actor };
}
