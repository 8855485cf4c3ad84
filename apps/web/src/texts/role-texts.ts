import type { Text } from "@firstray/radiograph";
import type { Role } from "@firstray/record";

/** What a member of staff is. */
export const roleTexts: Readonly<Record<Role, Text>> = {
  surgeon: { en: "Surgeon", fr: "Chirurgien" },
  nurse: { en: "Nurse", fr: "Infirmière" },
  reception: { en: "Reception", fr: "Réception" },
  researcher: { en: "Researcher", fr: "Recherche" },
  administrator: { en: "Administrator", fr: "Administration" },
};

/** What each role comes here to do. */
export const roleDayTexts: Readonly<Record<Role, Text>> = {
  surgeon: { en: "Assess, measure, operate, follow up", fr: "Évaluer, mesurer, opérer, assurer le suivi" },
  nurse: { en: "Worklist, dressings, wires out, calls", fr: "Liste de travail, pansements, retrait des broches, appels" },
  reception: { en: "Patients, contact details, appointments", fr: "Patients, coordonnées, rendez-vous" },
  researcher: { en: "Read, without changing anything", fr: "Consulter, sans rien modifier" },
  administrator: { en: "Run the practice’s settings", fr: "Gérer les réglages de la clinique" },
};
