import {
  consult,
  type DemoFoot,
  demoFoot,
  getReady,
  measure,
  operate,
  prepare,
  removeWires,
  takeBothViews,
  takeFilm,
  takeWireFilms,
  visit,
  waiveFilms,
} from "./course.ts";
import { demoPatients } from "./demo-patients.ts";
import type { Scribe } from "./scribe.ts";
import type { Story } from "./story.ts";

/** Patients who have been operated on; days are those of the protocol after their operation. */
export const storiesAfter: readonly Story[] = [
  {
    patient: demoPatients.weekOne,
    registeredOn: -50,
    tell: async (scribe) => {
      const foot = demoFoot("left", 32, 14, 18);
      await getReady(scribe, -48, foot);
      await operate(scribe, -6, [foot]);
    },
  },
  {
    patient: demoPatients.bilateral,
    registeredOn: -80,
    tell: async (scribe) => {
      const feet = [demoFoot("right", 30, 14, 19), demoFoot("left", 35, 16, 20)];
      await operated(scribe, -21, feet);
      await visitWithoutFilms(scribe, -14, "F1", feet);
    },
  },
  {
    patient: demoPatients.wireLate,
    registeredOn: -90,
    tell: async (scribe) => {
      const foot = demoFoot("right", 26, 13, 21);
      await operated(scribe, -33, [foot]);
      await visit(scribe, -26, "F1", [foot]);
      await takeWireFilms(scribe, -26, foot);
    },
  },
  {
    patient: demoPatients.wireEscalated,
    registeredOn: -95,
    tell: async (scribe) => {
      const foot = demoFoot("left", 37, 17, 22);
      await operated(scribe, -39, [foot]);
      await visitWithoutFilms(scribe, -32, "F1", [foot]);
    },
  },
  {
    patient: demoPatients.exercising,
    registeredOn: -100,
    tell: async (scribe) => {
      const foot = demoFoot("right", 31, 15, 23);
      await untilRemoval(scribe, -45, foot);
      await scribe.enter(-14, "nurse", { type: "RecordExerciseStart", payload: { episode: foot.episode } });
    },
  },
  {
    patient: demoPatients.visitOverdue,
    registeredOn: -180,
    tell: async (scribe) => {
      const foot = demoFoot("left", 30, 14, 24);
      await untilRemoval(scribe, -118, foot);
      await scribe.enter(-86, "nurse", { type: "RecordExerciseStart", payload: { episode: foot.episode } });
    },
  },
  {
    patient: demoPatients.nineMonths,
    registeredOn: -350,
    tell: async (scribe) => {
      const foot = demoFoot("right", 33, 15, 26);
      await untilRemoval(scribe, -283, foot);
      await scribe.enter(-250, "nurse", { type: "RecordExerciseStart", payload: { episode: foot.episode } });
      await visitWithoutFilms(scribe, -190, "F3", [foot]);
      await measure(scribe, -9, await takeFilm(scribe, -9, { ...foot, hva: 13, ima: 8 }));
      await visitWithoutFilms(scribe, -9, "F4", [foot]);
      await scribe.enter(-9, "surgeon", { type: "CloseEpisode", payload: { episode: foot.episode, outcome: "completed" } });
    },
  },
];

/** Seen, prepared and operated on, both views taken and one measured for each foot. */
async function operated(scribe: Scribe, day: number, feet: readonly DemoFoot[]): Promise<string> {
  for (const foot of feet) {
    await consult(scribe, day - 35, foot);
    await measure(scribe, day - 35, await takeBothViews(scribe, day - 35, foot, { mmPerPixel: 0.25 }));
    await prepare(scribe, day - 30, foot);
  }
  return operate(scribe, day, feet);
}

/** Everything until the wire is out on day 28. */
async function untilRemoval(scribe: Scribe, day: number, foot: DemoFoot): Promise<void> {
  const operation = await operated(scribe, day, [foot]);
  await visitWithoutFilms(scribe, day + 7, "F1", [foot]);
  await removeWires(scribe, day + 28, operation, [foot]);
  await waiveFilms(scribe, day + 28, "F2", foot);
}

async function visitWithoutFilms(scribe: Scribe, day: number, item: "F1" | "F3" | "F4", feet: readonly DemoFoot[]): Promise<void> {
  await visit(scribe, day, item, feet);
  for (const foot of feet) await waiveFilms(scribe, day, item, foot);
}
