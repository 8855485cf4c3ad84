import type { SignInWay } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";

/** Somebody's own ways in. */
export const accountTexts = {
  title: { en: "How you sign in", fr: "Vos moyens de connexion" },
  passkeys: { en: "Passkeys", fr: "Clés d’accès" },
  passkeysNote: {
    en: "Have two, so that a lost one does not keep you out: your phone and a security key, for example.",
    fr: "Ayez-en deux, pour qu’une clé perdue ne vous bloque pas : votre téléphone et une clé de sécurité, par exemple.",
  },
  noPasskeys: { en: "You have no passkey: add one now.", fr: "Vous n’avez aucune clé d’accès : ajoutez-en une maintenant." },
  added: { en: "added", fr: "ajoutée" },
  lastUsed: { en: "last used", fr: "dernier usage" },
  neverUsed: { en: "never used since", fr: "jamais utilisée depuis" },
  blocked: { en: "Refused: it may have been copied. Remove it.", fr: "Refusée : elle a peut-être été copiée. Supprimez-la." },
  addPasskey: { en: "Add a passkey", fr: "Ajouter une clé d’accès" },
  remove: { en: "Remove", fr: "Supprimer" },
  codes: { en: "Recovery codes", fr: "Codes de secours" },
  newCodes: { en: "Make new codes", fr: "Créer de nouveaux codes" },
  newCodesNote: { en: "The codes you have now stop working.", fr: "Vos codes actuels cesseront de fonctionner." },
  sessions: { en: "Where you are signed in", fr: "Où votre session est ouverte" },
  thisOne: { en: "this one", fr: "celle-ci" },
  began: { en: "since", fr: "depuis" },
  seen: { en: "last seen", fr: "vue la dernière fois" },
  end: { en: "End", fr: "Terminer" },
  unknownDevice: { en: "Unknown browser", fr: "Navigateur inconnu" },
  demo: {
    en: "In the demonstration you sign in by role, and nobody has a passkey of their own.",
    fr: "Dans la démonstration, on ouvre une session par rôle et personne n’a de clé d’accès.",
  },
} as const satisfies Record<string, Text>;

/** How a session began. */
export const wayTexts: Readonly<Record<SignInWay, Text>> = {
  passkey: { en: "by passkey", fr: "par clé d’accès" },
  "recovery-code": { en: "by recovery code", fr: "par code de secours" },
  invitation: { en: "by invitation", fr: "par invitation" },
  demo: { en: "by role, in the demonstration", fr: "par rôle, dans la démonstration" },
};

/** How many codes are left. */
export const codesLeft = (count: number): Text => ({
  en: count === 1 ? "1 code left." : `${count} codes left.`,
  fr: count < 2 ? `Il reste ${count} code.` : `Il reste ${count} codes.`,
});
