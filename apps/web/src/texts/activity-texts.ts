import type { Activity } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";

/** What a patient may ask to do. */
export const activityTexts: Readonly<Record<Activity, Text>> = {
  walk: { en: "Walk", fr: "Marcher" },
  "walk-longer": { en: "Walk longer", fr: "Marcher plus longtemps" },
  stand: { en: "Stand", fr: "Rester debout" },
  shower: { en: "Shower", fr: "Prendre une douche" },
  "drive-left-foot": { en: "Drive, left foot operated", fr: "Conduire, pied gauche opéré" },
  "drive-right-foot": { en: "Drive, right foot operated", fr: "Conduire, pied droit opéré" },
  "work-seated": { en: "Work, seated", fr: "Travailler assis" },
  "work-standing": { en: "Work, standing", fr: "Travailler debout" },
  bicycle: { en: "Ride a bicycle", fr: "Faire du vélo" },
  swim: { en: "Swim", fr: "Nager" },
  run: { en: "Run", fr: "Courir" },
  sport: { en: "Sport", fr: "Faire du sport" },
  heels: { en: "Wear heels", fr: "Porter des talons" },
  "dorsiflexion-exercises": { en: "Dorsiflexion exercises", fr: "Exercices de dorsiflexion" },
};
