import { bookVisits } from "./book-visits.ts";
import { demoFoot, getReady, measure, operate, plannableDemoFoot, takeFilm, takeWireFilms, visit } from "./course.ts";
import { beforeMm, operated, seen, untilExercises, visitWithoutFilms } from "./course-after.ts";
import { demoPatients } from "./demo-patients.ts";
import { registerTwice } from "./register-twice.ts";
import { signPlan } from "./sign-plan.ts";
import type { Story } from "./story.ts";

/** What was reached of the plan. */
const done = { lateralShiftMm: 5.7, varusTiltDegrees: 9, kerfMm: 2 };

/** Patients who have been operated on; days are those of the protocol after their operation. */
export const storiesAfter: readonly Story[] = [
  {
    patient: demoPatients.weekOne,
    registeredOn: -50,
    tell: async (scribe) => {
      const foot = demoFoot("left", 32, 14, 18);
      await getReady(scribe, -48, foot);
      await operate(scribe, -6, [foot]);
      await bookVisits(scribe, -6, { on: 19, items: ["F2", "R3"] }, [foot]);
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
      await bookVisits(scribe, -26, { on: -8, items: ["F2", "R3"] }, [foot]);
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
      await untilExercises(scribe, -45, await operated(scribe, -45, [foot]), foot);
      await registerTwice(scribe);
    },
  },
  {
    patient: demoPatients.visitOverdue,
    registeredOn: -180,
    tell: async (scribe) => {
      const foot = demoFoot("left", 30, 14, 24);
      await untilExercises(scribe, -118, await operated(scribe, -118, [foot]), foot);
      await bookVisits(scribe, -4, { on: 9, items: ["F3"] }, [foot]);
    },
  },
  {
    patient: demoPatients.nineMonths,
    registeredOn: -350,
    tell: async (scribe) => {
      const foot = plannableDemoFoot("right");
      const plan = await signPlan(scribe, -300, await seen(scribe, -318, foot), foot);
      await untilExercises(scribe, -283, await operate(scribe, -283, [foot]), foot);
      await visitWithoutFilms(scribe, -190, "F3", [foot]);
      const film = await takeFilm(scribe, -9, foot, { mmPerPixel: beforeMm, operation: done });
      await measure(scribe, -9, film);
      await scribe.enter(-9, "surgeon", { type: "CompareWithPlan", payload: { plan, film: film.id } });
      await visitWithoutFilms(scribe, -9, "F4", [foot]);
      await scribe.enter(-9, "surgeon", { type: "CloseEpisode", payload: { episode: foot.episode, outcome: "completed" } });
    },
  },
];
