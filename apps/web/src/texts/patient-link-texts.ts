import type { PatientLinksReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";

/** The link to a patient's own page. */
export const patientLinkTexts = {
  title: { en: "Patient’s own page", fr: "Page personnelle du patient" },
  note: {
    en: "The link opens only together with the date of birth. It shows the next visits, what the foot may do today and the warning signs. A new link ends the ones before.",
    fr: "Le lien n’ouvre la page qu’avec la date de naissance. Elle montre les prochaines visites, ce que le pied peut faire aujourd’hui et les signes d’alarme. Un nouveau lien met fin aux précédents.",
  },
  make: { en: "Make a link", fr: "Créer un lien" },
  makeNew: { en: "Make a new link", fr: "Créer un nouveau lien" },
  link: { en: "Link, shown only now", fr: "Lien, affiché seulement maintenant" },
  revoke: { en: "Take back", fr: "Retirer" },
  madeBy: { en: "made by", fr: "créé par" },
  until: { en: "until", fr: "jusqu’au" },
  opened: { en: "last opened", fr: "ouvert la dernière fois" },
  neverOpened: { en: "not opened yet", fr: "pas encore ouvert" },
  none: { en: "No link has been made.", fr: "Aucun lien n’a été créé." },
  unreachable: {
    en: "This server is not offered under a public address (PUBLIC_URL), so the link opens on this computer only.",
    fr: "Ce serveur n’est pas offert à une adresse publique (PUBLIC_URL) : le lien ne s’ouvre que sur cet ordinateur.",
  },
} as const satisfies Record<string, Text>;

/** Where a link stands. */
export const patientLinkStates: Readonly<Record<PatientLinksReply["links"][number]["state"], Text>> = {
  open: { en: "Open", fr: "Ouvert" },
  revoked: { en: "Taken back", fr: "Retiré" },
  expired: { en: "Expired", fr: "Échu" },
  blocked: { en: "Closed after too many wrong dates", fr: "Fermé après trop de dates erronées" },
};
