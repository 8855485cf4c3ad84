import { consult, demoFoot, getReady, measure, plannableDemoFoot, schedule, takeBothViews, takeFilm } from "./course.ts";
import { demoPatients } from "./demo-patients.ts";
import { signPlan } from "./sign-plan.ts";
import type { Story } from "./story.ts";

/** Patients who have not been operated on. */
export const storiesBefore: readonly Story[] = [
  { patient: demoPatients.newcomer, registeredOn: 0, tell: async (scribe) => consult(scribe, 0, demoFoot("right", 30, 14, 11)) },
  {
    // Seen once, about twelve years ago: by most periods, a record to destroy.
    patient: demoPatients.longAgo,
    registeredOn: -4400,
    tell: async (scribe) => {
      const foot = demoFoot("left", 18, 10, 10);
      await consult(scribe, -4400, foot, { pain: { walking: 1, inShoes: 3 }, alignment: "good", firstRay: "stable" });
      await scribe.enter(-4380, "surgeon", { type: "CloseEpisode", payload: { episode: foot.episode, outcome: "not-operated" } });
    },
  },
  {
    patient: demoPatients.filmed,
    registeredOn: -1,
    tell: async (scribe) => {
      const foot = demoFoot("left", 34, 15, 12);
      await consult(scribe, -1, foot);
      await takeBothViews(scribe, -1, foot);
    },
  },
  {
    patient: demoPatients.indicated,
    registeredOn: -4,
    tell: async (scribe) => {
      const foot = demoFoot("right", 31, 14, 13);
      await consult(scribe, -4, foot);
      await measure(scribe, -3, await takeFilm(scribe, -4, foot));
    },
  },
  {
    patient: demoPatients.severe,
    registeredOn: -12,
    tell: async (scribe) => {
      const foot = demoFoot("left", 46, 20, 14);
      await consult(scribe, -12, foot, { pain: { walking: 8, inShoes: 9 }, firstRay: "unstable", alignment: "poor" });
      await measure(scribe, -12, await takeFilm(scribe, -12, foot));
    },
  },
  {
    patient: demoPatients.bookedOwing,
    registeredOn: -30,
    tell: async (scribe) => {
      const foot = demoFoot("right", 28, 13, 15);
      await consult(scribe, -30, foot);
      await measure(scribe, -30, await takeFilm(scribe, -30, foot));
      await schedule(scribe, -10, 5, [foot]);
    },
  },
  {
    patient: demoPatients.bookedReady,
    registeredOn: -26,
    tell: async (scribe) => {
      const foot = plannableDemoFoot("left");
      await signPlan(scribe, -13, await getReady(scribe, -25, foot), foot);
      await schedule(scribe, -12, 6, [foot]);
    },
  },
  {
    patient: demoPatients.outcomeOwed,
    registeredOn: -40,
    tell: async (scribe) => {
      const foot = demoFoot("right", 29, 14, 17);
      await getReady(scribe, -40, foot);
      await schedule(scribe, -20, -1, [foot]);
    },
  },
  {
    patient: demoPatients.mismatched,
    registeredOn: -2,
    tell: async (scribe) => {
      const foot = demoFoot("left", 27, 13, 25);
      await consult(scribe, -2, foot);
      const other = { name: "Autre-Personne^Inconnue", birthDate: "1949-12-24" };
      const { side, hva, ima, seed } = foot;
      await scribe.addFilm(-2, { side, hva, ima, seed, view: "dorsoplantar", mmPerPixel: 0.2, weightBearing: "yes" }, other);
    },
  },
  {
    patient: demoPatients.wrongFoot,
    registeredOn: -3,
    tell: async (scribe) => {
      await consult(scribe, -3, demoFoot("left", 29, 14, 27));
      await measure(scribe, -3, await takeFilm(scribe, -3, demoFoot("right", 18, 10, 27), { labelled: "left" }));
    },
  },
];
