import type { Activity } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";

/** What an activity is called in a list. */
export const activityTitles: Readonly<Record<Activity, Text>> = {
  walk: { en: "walk", fr: "marcher" },
  "walk-longer": { en: "walk longer", fr: "marcher plus longtemps" },
  stand: { en: "stand", fr: "se tenir debout" },
  shower: { en: "shower", fr: "se doucher" },
  "drive-left-foot": { en: "drive, left foot", fr: "conduire, pied gauche" },
  "drive-right-foot": { en: "drive, right foot", fr: "conduire, pied droit" },
  "work-seated": { en: "seated work", fr: "travail assis" },
  "work-standing": { en: "standing work", fr: "travail debout" },
  bicycle: { en: "bicycle", fr: "vélo" },
  swim: { en: "swim", fr: "nager" },
  run: { en: "run", fr: "courir" },
  sport: { en: "sport", fr: "sport" },
  heels: { en: "heels", fr: "talons hauts" },
  "dorsiflexion-exercises": { en: "dorsiflexion exercises", fr: "exercices de dorsiflexion" },
};
