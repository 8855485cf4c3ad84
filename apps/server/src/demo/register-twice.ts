import { randomUUID } from "node:crypto";
import { demoPatients } from "./demo-patients.ts";
import type { Scribe } from "./scribe.ts";

const insertedOn = -26;

/** The same person stood in a second chart, with a wire that another hospital had left in the other foot; both charts become one. */
export async function registerTwice(scribe: Scribe): Promise<void> {
  const second = await scribe.secondChart(demoPatients.exercisingTwin, -3);
  await second.enter(-3, "nurse", {
    ...{ type: "RecordWireInserted", confirmed: true },
    reason: "Opération ailleurs, lettre reçue · operated on elsewhere, letter received",
    payload: { wire: `${randomUUID()}/left/1`, foot: "left", insertedOn: scribe.dateOf(insertedOn) },
  });
  await second.enter(-1, "surgeon", {
    type: "MergeChart",
    reason: "Inscrit deux fois, jour et mois de naissance inversés · registered twice, day and month of birth swapped",
    payload: { into: scribe.patient, secondPerson: "Infirmier Exemple Démo" },
  });
}
