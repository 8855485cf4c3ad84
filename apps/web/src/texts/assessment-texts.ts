import type { Text } from "@firstray/radiograph";
import type { CallusSite, Limit } from "@firstray/record";

/** The consultation, items A1 to A6. */
export const assessmentTexts = {
  pain: { en: "Pain, 0 none to 10 worst", fr: "Douleur, de 0 (aucune) à 10 (la pire)" },
  atRest: { en: "At rest", fr: "Au repos" },
  walking: { en: "Walking", fr: "À la marche" },
  inShoes: { en: "In shoes", fr: "Dans les chaussures" },
  limits: { en: "Limits", fr: "Limitations" },
  dailyLife: { en: "Daily life", fr: "Vie quotidienne" },
  sport: { en: "Sport", fr: "Sport" },
  recreation: { en: "Recreation", fr: "Loisirs" },
  shoes: { en: "Shoes worn", fr: "Chaussures portées" },
  alignment: { en: "Alignment of the first toe", fr: "Alignement du gros orteil" },
  calluses: { en: "Calluses", fr: "Callosités" },
  painful: { en: "painful", fr: "douloureuse" },
  firstRay: { en: "First ray, by hand", fr: "Premier rayon, à l’examen" },
  otherToes: { en: "Other toes: deformity or pain", fr: "Autres orteils : déformation ou douleur" },
  note: { en: "Note", fr: "Note" },
  notAsked: { en: "Not asked", fr: "Non évalué" },
  record: { en: "Record assessment", fr: "Consigner l’évaluation" },
} as const satisfies Record<string, Text>;

/** How far something is limited. */
export const limitTexts: Readonly<Record<Limit, Text>> = {
  none: { en: "None", fr: "Aucune" },
  some: { en: "Some", fr: "Modérée" },
  severe: { en: "Severe", fr: "Importante" },
};

/** What shoes can be worn. */
export const shoeTexts = {
  any: { en: "Any", fr: "Toutes" },
  comfort: { en: "Comfort shoes", fr: "Chaussures confortables" },
  insert: { en: "With an insert", fr: "Avec orthèse plantaire" },
  modified: { en: "Modified shoes", fr: "Chaussures modifiées" },
} as const satisfies Record<string, Text>;

/** How the first toe lies. */
export const alignmentTexts = {
  good: { en: "Good", fr: "Bon" },
  fair: { en: "Fair", fr: "Moyen" },
  poor: { en: "Poor", fr: "Mauvais" },
} as const satisfies Record<string, Text>;

/** How the first ray moves. */
export const firstRayTexts = {
  stable: { en: "Stable", fr: "Stable" },
  unstable: { en: "Unstable", fr: "Instable" },
  uncertain: { en: "Uncertain", fr: "Incertain" },
} as const satisfies Record<string, Text>;

/** Where a callus is. */
export const callusTexts: Readonly<Record<CallusSite, Text>> = {
  "medial-hallux": { en: "Inner side of the hallux", fr: "Bord médial de l’hallux" },
  interphalangeal: { en: "Under the interphalangeal joint", fr: "Sous l’articulation interphalangienne" },
  "metatarsal-1": { en: "Under metatarsal 1", fr: "Sous le 1er métatarsien" },
  "metatarsal-2": { en: "Under metatarsal 2", fr: "Sous le 2e métatarsien" },
  "metatarsal-3": { en: "Under metatarsal 3", fr: "Sous le 3e métatarsien" },
  "metatarsal-4": { en: "Under metatarsal 4", fr: "Sous le 4e métatarsien" },
  "metatarsal-5": { en: "Under metatarsal 5", fr: "Sous le 5e métatarsien" },
};
