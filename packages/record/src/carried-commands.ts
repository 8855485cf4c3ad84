import type { Command } from "./command.ts";
import type { Event } from "./event.ts";
import type { Evidence, Facts } from "./facts.ts";
import type { EventId, PatientId } from "./ids.ts";

/** One of a person's charts. */
export interface Chart {
  readonly patient: PatientId;
  readonly facts: Facts;
}

/** A command on one chart, what it found and what it made of it. */
export interface SaidOfChart {
  readonly command: Command;
  readonly patient: PatientId;
  readonly before: Facts;
  readonly after: Facts;
}

/** What is to be recorded in a chart together with what was said of another. */
export interface Carried {
  readonly patient: PatientId;
  readonly command: Command;
}

/**
 * Two charts of one person know of one death: told in one it is recorded in the others, taken back in one it is taken back in the
 * others, a merge carries it over and the end of a merge takes back what was carried. To be recorded in the same transaction.
 * @param others - the other charts that the merge ties, or tied, to this one.
 * @param idFor - the id of the part that falls to a chart.
 * @source ledger-5
 */
export function carriedCommands(said: SaidOfChart, others: readonly Chart[], idFor: (patient: PatientId) => EventId): readonly Carried[] {
  const { before, after } = said;
  if (before.mergedInto === undefined && after.mergedInto !== undefined) return carriedByMerge(said, others, idFor);
  if (before.mergedInto !== undefined && after.mergedInto === undefined) return takenBackByUnmerging(said, others, idFor);
  if (before.died === undefined && after.died !== undefined) return carriedTo(others, said, { ...said, facts: after }, idFor);
  if (before.died !== undefined && after.died === undefined)
    return others.flatMap(({ patient, facts }) => takenBack(patient, facts.died, said.command, idFor));
  return [];
}

type IdFor = (patient: PatientId) => EventId;

function carriedByMerge(said: SaidOfChart, others: readonly Chart[], idFor: IdFor): readonly Carried[] {
  const own: Chart = { patient: said.patient, facts: said.after };
  const told = [own, ...others].find(({ facts }) => facts.died !== undefined && facts.died.carriedFrom === undefined);
  return told === undefined ? [] : carriedTo([own, ...others], said, told, idFor);
}

/** The death as it was told, to every chart that does not know of it. */
function carriedTo(charts: readonly Chart[], { command }: SaidOfChart, told: Chart, idFor: IdFor): readonly Carried[] {
  const death = told.facts.history.find(({ id }) => id === told.facts.died?.event);
  if (death?.type !== "PatientDied") return [];
  const { source, secondPerson } = death.payload;
  const second = command.type === "MergeChart" ? command.payload.secondPerson : secondPerson;
  return charts
    .filter(({ patient, facts }) => patient !== told.patient && facts.died === undefined)
    .map(({ patient }) => ({
      patient,
      command: {
        ...spoken(command, idFor(patient)),
        type: "RecordDeath",
        occurredOn: told.facts.died?.on.toString() ?? death.occurredOn,
        payload: { source, secondPerson: second, carriedFrom: told.patient },
      },
    }));
}

/** What was carried from this chart to others, and to this one from them. */
function takenBackByUnmerging({ command, patient, after }: SaidOfChart, others: readonly Chart[], idFor: IdFor): readonly Carried[] {
  const apart = new Set(others.map((chart) => chart.patient));
  const own =
    after.died?.carriedFrom !== undefined && apart.has(after.died.carriedFrom) ? takenBack(patient, after.died, command, idFor) : [];
  const theirs = others.flatMap((chart) =>
    chart.facts.died?.carriedFrom === patient ? takenBack(chart.patient, chart.facts.died, command, idFor) : [],
  );
  return [...own, ...theirs];
}

function takenBack(patient: PatientId, died: Evidence | undefined, command: Command, idFor: IdFor): readonly Carried[] {
  if (died === undefined) return [];
  const { occurredOn } = command;
  return [{ patient, command: { ...spoken(command, idFor(patient)), type: "VoidEvent", occurredOn, payload: { voids: died.event } } }];
}

/** In the same words, and as surely: whoever said it was asked already. */
function spoken({ reason }: Command, id: Event["id"]) {
  return { id, confirmed: true, ...(reason === undefined ? {} : { reason }) };
}
