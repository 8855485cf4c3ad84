import type { Text } from "@firstray/radiograph";

/** Who works here, who is invited, who leaves. */
export const staffTexts = {
  title: { en: "Staff", fr: "Personnel" },
  invitations: { en: "Invited", fr: "Personnes invitées" },
  invite: { en: "Invite somebody", fr: "Inviter une personne" },
  inviteNote: {
    en: "You get a link that lets one person in, once, within three days. Hand it over in person or over a line you trust: whoever has it gets the role.",
    fr: "Vous obtenez un lien qui donne accès à une seule personne, une fois, dans les trois jours. Remettez-le en personne ou par un canal sûr : qui l’a obtient le rôle.",
  },
  role: { en: "Role", fr: "Rôle" },
  name: { en: "Name", fr: "Nom" },
  link: { en: "Link, shown only now", fr: "Lien, affiché seulement maintenant" },
  until: { en: "works until", fr: "valable jusqu’au" },
  takeBack: { en: "Take back", fr: "Retirer" },
  newLink: { en: "New way in", fr: "Nouvel accès" },
  here: { en: "since", fr: "depuis" },
  left: { en: "left", fr: "partie le" },
  noPasskey: { en: "no passkey", fr: "aucune clé d’accès" },
  lastSignedIn: { en: "last signed in", fr: "dernière connexion" },
  deactivate: { en: "Ends work here", fr: "Ne travaille plus ici" },
  deactivateNote: {
    en: "Sessions end now and passkeys open nothing any more. What is owed by name goes to whom you choose, in the same step.",
    fr: "Les sessions se terminent maintenant et les clés n’ouvrent plus rien. Ce qui est dû en son nom passe à qui vous choisissez, dans la même étape.",
  },
  reactivate: { en: "Works here again", fr: "Travaille de nouveau ici" },
  changeRole: { en: "Change role", fr: "Changer le rôle" },
  you: { en: "you", fr: "vous" },
} as const satisfies Record<string, Text>;

/** How much somebody owes by name. */
export const owedByName = (count: number): Text => ({
  en: `owes ${count} ${count === 1 ? "item" : "items"} by name`,
  fr: `doit ${count} ${count < 2 ? "élément" : "éléments"} en son nom`,
});

/** How many passkeys somebody has. */
export const passkeyCount = (count: number): Text => ({
  en: `${count} ${count === 1 ? "passkey" : "passkeys"}`,
  fr: `${count} ${count < 2 ? "clé d’accès" : "clés d’accès"}`,
});
