import type { Text } from "@firstray/radiograph";

/** What the server says of signing in, of who works here, and of links. */
export const sessionSentences = {
  demoPersonGone: {
    en: "This person no longer works in the demonstration practice; choose another role.",
    fr: "Cette personne ne travaille plus à la clinique de démonstration; choisissez un autre rôle.",
  },
  noDemoAccount: {
    en: "In the demonstration people sign in by role, and nobody has a passkey of their own. Start with firstray serve for the real thing.",
    fr: "Dans la démonstration, on ouvre une session par rôle et personne n’a de clé d’accès. Démarrez avec firstray serve pour l’usage réel.",
  },
  locked: {
    en: "The session is locked; unlock it with your passkey. Nothing you typed is lost.",
    fr: "La session est verrouillée; déverrouillez-la avec votre clé d’accès. Rien de ce que vous avez saisi n’est perdu.",
  },
  signInRefused: {
    en: "That did not open a session. Try again, use another passkey or a recovery code, or ask your administrator for a new link.",
    fr: "Cela n’a pas ouvert de session. Réessayez, utilisez une autre clé d’accès ou un code de secours, ou demandez un nouveau lien à votre administrateur.",
  },
  passkeyCopied: {
    en: "This passkey may have been copied and opens nothing any more. Sign in with another one or with a recovery code, and tell your administrator.",
    fr: "Cette clé d’accès a peut-être été copiée et n’ouvre plus rien. Utilisez une autre clé ou un code de secours, et avertissez votre administrateur.",
  },
  passkeyNotMade: {
    en: "The passkey could not be taken over; try once more from the beginning of this page.",
    fr: "La clé d’accès n’a pas pu être enregistrée; recommencez depuis le début de cette page.",
  },
  passkeyKnown: {
    en: "This passkey is here already; choose another device.",
    fr: "Cette clé d’accès est déjà enregistrée; choisissez un autre appareil.",
  },
  noSuchPasskey: { en: "You have no such passkey.", fr: "Vous n’avez pas cette clé d’accès." },
  lastPasskey: {
    en: "This is your last passkey and you have no recovery code left; add another passkey or make new codes first.",
    fr: "C’est votre dernière clé d’accès et il ne vous reste aucun code de secours; ajoutez d’abord une autre clé ou créez de nouveaux codes.",
  },
  noSuchSession: { en: "You have no such session.", fr: "Vous n’avez pas cette session." },
  signInAgain: {
    en: "To change how you sign in, show your passkey once more.",
    fr: "Pour modifier vos moyens de connexion, présentez de nouveau votre clé d’accès.",
  },
  linkOver: {
    en: "This link no longer works: it has been used, taken back, or its time is over. Ask your administrator for a new one.",
    fr: "Ce lien ne fonctionne plus : il a servi, a été retiré ou est échu. Demandez-en un nouveau à votre administrateur.",
  },
  noSuchMember: { en: "No such person works here.", fr: "Cette personne ne travaille pas ici." },
  noSuchInvitation: { en: "There is no such open invitation.", fr: "Il n’y a pas d’invitation ouverte de ce genre." },
  noSuchLink: { en: "There is no such open link.", fr: "Il n’y a pas de lien ouvert de ce genre." },
  lastAdministrator: {
    en: "This is the last administrator; invite another one first, or nobody could let anybody in.",
    fr: "C’est la dernière personne à l’administration; invitez d’abord quelqu’un d’autre, sinon personne ne pourrait donner accès.",
  },
  ownRole: { en: "Another administrator changes your role.", fr: "Une autre personne de l’administration change votre rôle." },
  owesByName: {
    en: "This person owes something by name that the new role may not owe; hand it over first.",
    fr: "Cette personne doit en son nom ce que le nouveau rôle ne permet pas de devoir; transférez-le d’abord.",
  },
  tooManyTries: (minutes: number): Text => ({
    en: `Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`,
    fr: `Trop d’essais. Attendez ${minutes} ${minutes < 2 ? "minute" : "minutes"}, puis réessayez.`,
  }),
};
