import type { Text } from "@firstray/radiograph";

/** Signing in, the header and the navigation. */
export const sessionTexts = {
  tagline: {
    en: "Percutaneous bunion surgery, from the first radiograph to the nine-month result.",
    fr: "La chirurgie percutanée de l’hallux valgus, de la première radiographie au résultat à neuf mois.",
  },
  promise: {
    en: "Every wire that goes in comes out, and nobody is lost before the last visit.",
    fr: "Chaque broche posée est retirée, et personne n’est perdu de vue avant la dernière visite.",
  },
  signInAs: { en: "Sign in as", fr: "Se connecter comme" },
  demoNote: {
    en: "This is a demonstration practice: every patient is invented. Choose a role to begin.",
    fr: "Ceci est une clinique de démonstration : tous les patients sont fictifs. Choisissez un rôle pour commencer.",
  },
  notCleared: {
    en: "Not a cleared medical device. It measures and reminds; the surgeon decides.",
    fr: "N’est pas un instrument médical homologué. Il mesure et rappelle; le chirurgien décide.",
  },
  skip: { en: "Skip to the content", fr: "Passer au contenu" },
  signOut: { en: "Sign out", fr: "Se déconnecter" },
  navigation: { en: "Main navigation", fr: "Navigation principale" },
  language: { en: "Language", fr: "Langue" },
  worklist: { en: "Worklist", fr: "Liste de travail" },
  patients: { en: "Patients", fr: "Patients" },
  messages: { en: "Messages", fr: "Messages" },
  protocol: { en: "Protocol", fr: "Protocole" },
  about: { en: "About", fr: "À propos" },
  demo: { en: "Demonstration", fr: "Démonstration" },
} as const satisfies Record<string, Text>;

/** Whose a deed is. */
export const forRoles = (roles: readonly Text[]): Text => ({
  en: `Reserved for: ${roles.map(({ en }) => en).join(", ")}`,
  fr: `Réservé à : ${roles.map(({ fr }) => fr).join(", ")}`,
});
