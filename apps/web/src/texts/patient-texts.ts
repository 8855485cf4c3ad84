import type { Text } from "@firstray/radiograph";

/** The list of patients, a new patient, who a patient is. */
export const patientTexts = {
  patient: { en: "Patient", fr: "Patient" },
  patients: { en: "Patients", fr: "Patients" },
  search: { en: "Search patients", fr: "Chercher un patient" },
  searchHint: { en: "Name, number or date of birth (1970-02-03)", fr: "Nom, numéro ou date de naissance (1970-02-03)" },
  newPatient: { en: "New patient", fr: "Nouveau patient" },
  nobody: { en: "No patient yet", fr: "Aucun patient pour l’instant" },
  nobodyFound: { en: "No patient matches", fr: "Aucun patient ne correspond" },
  more: { en: "There are more: type more of the name or number.", fr: "Il y en a d’autres : précisez le nom ou le numéro." },
  name: { en: "Name", fr: "Nom" },
  feet: { en: "Feet followed", fr: "Pieds suivis" },
  number: { en: "Patient number", fr: "Numéro de dossier" },
  familyName: { en: "Family name", fr: "Nom de famille" },
  givenName: { en: "Given name", fr: "Prénom" },
  birthDate: { en: "Date of birth", fr: "Date de naissance" },
  language: { en: "Language", fr: "Langue" },
  phone: { en: "Phone", fr: "Téléphone" },
  email: { en: "E-mail", fr: "Courriel" },
  english: { en: "English", fr: "Anglais" },
  french: { en: "French", fr: "Français" },
  register: { en: "Register patient", fr: "Inscrire le patient" },
  duplicateTitle: { en: "Is this the same person?", fr: "Est-ce la même personne?" },
  openChart: { en: "Open this chart", fr: "Ouvrir ce dossier" },
  someoneElse: { en: "It is someone else", fr: "C’est quelqu’un d’autre" },
  edit: { en: "Change details", fr: "Modifier les coordonnées" },
  saveDetails: { en: "Save details", fr: "Enregistrer les coordonnées" },
  born: { en: "Born", fr: "Naissance" },
  died: { en: "Died", fr: "Décès" },
  recordDeath: { en: "Record a death", fr: "Consigner un décès" },
  deathSource: { en: "Source (certificate, family, hospital…)", fr: "Source (certificat, famille, hôpital…)" },
  deathWarning: {
    en: "This ends every message to the patient at once and takes wires off the worklist; they stay in the register.",
    fr: "Cela met fin immédiatement à tout message au patient et retire les broches de la liste de travail; elles restent au registre.",
  },
} as const satisfies Record<string, Text>;

/** Years of age. */
export const yearsOld = (years: number): Text => ({ en: `${years} years old`, fr: `${years} ans` });
