import type { Text } from "@firstray/radiograph";

/** The operation: planned, held, not held. */
export const operationTexts = {
  none: { en: "Not scheduled.", fr: "Non planifiée." },
  scheduledOn: { en: "Scheduled on", fr: "Planifiée le" },
  heldOn: { en: "Held on", fr: "Faite le" },
  cancelledOn: { en: "Cancelled on", fr: "Annulée le" },
  schedule: { en: "Schedule operation", fr: "Planifier l’opération" },
  date: { en: "Date of the operation", fr: "Date de l’opération" },
  feet: { en: "Feet to operate", fr: "Pieds à opérer" },
  record: { en: "Record operation", fr: "Consigner l’opération" },
  notHeld: { en: "Not held", fr: "Non faite" },
  recordNotHeld: { en: "Record that it was not held", fr: "Consigner qu’elle n’a pas eu lieu" },
  operated: { en: "Feet operated", fr: "Pieds opérés" },
  wiresLeft: { en: "Wires left in", fr: "Broches laissées en place" },
  confirmSide: { en: "Confirm the side: which feet were operated?", fr: "Confirmez le côté : quels pieds ont été opérés?" },
  bothFeet: { en: "Both feet", fr: "Les deux pieds" },
  sideDiffers: {
    en: "The side confirmed is not the side chosen above. Look at the chart and the patient, then correct one of them.",
    fr: "Le côté confirmé ne correspond pas au côté choisi plus haut. Vérifiez le dossier et le patient, puis corrigez.",
  },
  what: { en: "What happened instead", fr: "Ce qui s’est passé" },
  rescheduled: { en: "Rescheduled to another day", fr: "Reportée à un autre jour" },
  cancelled: { en: "Cancelled", fr: "Annulée" },
  newDate: { en: "New date", fr: "Nouvelle date" },
  cancelledBy: { en: "Cancelled by", fr: "Annulée par" },
  patient: { en: "The patient", fr: "Le patient" },
  practice: { en: "The practice", fr: "La clinique" },
  hospital: { en: "The hospital", fr: "L’hôpital" },
  feetConcerned: { en: "Feet concerned", fr: "Pieds concernés" },
} as const satisfies Record<string, Text>;
