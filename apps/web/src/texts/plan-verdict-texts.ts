import type { PlanLimit } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";

/** What may forbid a plan, by name. */
export const limitTexts: Readonly<Record<PlanLimit["name"], Text>> = {
  "width-beyond-eminence": { en: "Neck less eminence", fr: "Col moins éminence" },
  contact: { en: "Contact", fr: "Contact" },
  "shift-within-neck": { en: "Shift within the neck", fr: "Déplacement dans le col" },
};

/** Whether a plan keeps its limits. */
export const verdictTexts = {
  allowed: { en: "No limit forbids this plan.", fr: "Aucune limite n’interdit ce plan." },
  open: {
    en: "No limit is broken; some cannot be held against this film.",
    fr: "Aucune limite n’est dépassée; certaines ne peuvent pas être vérifiées sur cette radiographie.",
  },
  forbidden: { en: "This plan is forbidden:", fr: "Ce plan est interdit :" },
  kept: { en: "kept", fr: "respectée" },
  broken: { en: "broken", fr: "dépassée" },
  unknown: { en: "not known", fr: "inconnue" },
  warning: { en: "Note well:", fr: "À noter :" },
} as const satisfies Record<string, Text>;
