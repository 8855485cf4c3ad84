import type { Side, View } from "@firstray/radiograph";
import type { Command, CommandPayloads, CommandType } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { Protocol, VisitRule } from "./protocol.ts";
import { playedDays, type Scenario } from "./scenario.ts";
import { windowFrom } from "./window-from.ts";

const operation = "played";
const preparedDay = -14;
const views: readonly View[] = ["dorsoplantar", "lateral"];

interface Planned {
  readonly on: Temporal.PlainDate;
  readonly command: Command;
}

/** Everything that somebody enters in the course of a scenario, in the order of its days. */
export function scenarioCommands(protocol: Protocol, scenario: Scenario): readonly Planned[] {
  const all = [
    ...opening(protocol, scenario),
    ...prepared(scenario),
    ...operated(scenario),
    ...afterwards(protocol, scenario),
    ...wiresOut(scenario),
  ];
  return all.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}

function opening({ version }: Protocol, { operatedOn, feet }: Scenario): readonly Planned[] {
  const on = operatedOn.add({ days: playedDays.first });
  const patient = {
    familyName: "Exemple",
    givenName: "Aline",
    number: "0",
    birthDate: "1970-01-01",
    language: "en",
    email: "aline@example.org",
  } as const;
  return [
    entered("RegisterPatient", patient, on, "patient"),
    ...feet.map((foot) => entered("OpenEpisode", { episode: foot, foot, protocolVersion: version }, on, foot)),
    entered("ScheduleOperation", { operation, on: operatedOn.toString(), feet: feet.map(episodeOf) }, on, "scheduled"),
  ];
}

function prepared({ operatedOn, feet, attends }: Scenario): readonly Planned[] {
  if (!attends) return [];
  const on = operatedOn.add({ days: preparedDay });
  return feet.flatMap((foot) => [
    ...films(foot, on, "X1"),
    entered("RecordConsent", { episode: foot, copyGiven: true }, on, `consent/${foot}`),
    entered("RecordCareRead", { episode: foot }, on, `care/${foot}`),
  ]);
}

function operated({ operatedOn, feet }: Scenario): readonly Planned[] {
  const held = { operation, feet: feet.map((foot) => ({ ...episodeOf(foot), wires: 1 })) };
  return [entered("RecordOperationHeld", held, operatedOn, "held")];
}

function afterwards({ visits }: Protocol, scenario: Scenario): readonly Planned[] {
  return scenario.attends ? visits.flatMap((rule) => visited(rule, scenario)) : [];
}

function visited({ item, window }: VisitRule, { operatedOn, feet }: Scenario): readonly Planned[] {
  const on = windowFrom(operatedOn, window).dueOn;
  const visits = feet.map((foot) => ({ ...episodeOf(foot), item }));
  const visit = { visits, withSurgeon: true, ...(item === "F1" ? { dressingChanged: true } : {}) };
  return [...feet.flatMap((foot) => films(foot, on, item)), entered("RecordVisit", visit, on, `visit/${item}`)];
}

/** The exercises are explained at the removal and begun the day after, when the patient does what is due. */
function wiresOut({ operatedOn, feet, wiresOutDay, attends }: Scenario): readonly Planned[] {
  if (wiresOutDay === undefined) return [];
  const on = operatedOn.add({ days: wiresOutDay });
  const by = { count: 1, tipIntact: true, by: "Nora Exemple", where: "clinic" };
  return feet.flatMap((foot) => [
    entered("RecordWireRemoved", { ...by, foot, wires: [`${operation}/${foot}/1`] }, on, `out/${foot}`),
    ...(attends
      ? [
          entered("RecordExerciseInstruction", { episode: foot, sheetGiven: true }, on, `instruction/${foot}`),
          entered("RecordExerciseStart", { episode: foot }, on.add({ days: 1 }), `start/${foot}`),
        ]
      : []),
  ]);
}

function films(side: Side, on: Temporal.PlainDate, item: string): readonly Planned[] {
  return views.map((view) => {
    const film = `${item}/${side}/${view}`;
    const description = { view, side, weightBearing: "yes", acquiredOn: on.toString() } as const;
    const file = { contentHash: film, format: "dicom", columns: 1, rows: 1 } as const;
    return entered("AddFilm", { film, file, description, mismatch: [] }, on, film);
  });
}

function episodeOf(foot: Side): { readonly foot: Side; readonly episode: string } {
  return { foot, episode: foot };
}

function entered<Type extends CommandType>(type: Type, payload: CommandPayloads[Type], on: Temporal.PlainDate, id: string): Planned {
  const command = { id, type, occurredOn: on.toString(), payload, confirmed: true, reason: "played" };
  // The pair of type and payload is checked by this function's own signature; a union cannot express it.
  return { on, command: command as unknown as Command };
}
