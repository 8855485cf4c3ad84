import type { Text } from "@firstray/radiograph";

/** Moving a running episode to another version of the protocol. */
export const adoptTexts = {
  title: { en: "Move to the newest protocol", fr: "Passer au protocole le plus récent" },
  look: { en: "See what would change", fr: "Voir ce qui changerait" },
  adopt: { en: "Approve and move", fr: "Approuver et déplacer" },
  note: {
    en: "Look at what changes for this foot. It moves only when you approve it, and the history says who did.",
    fr: "Voyez ce qui change pour ce pied. Il ne passe à la nouvelle version que si vous l’approuvez, et l’historique dit qui l’a fait.",
  },
} as const satisfies Record<string, Text>;

/** Which version an episode follows, and which is in force. */
export const followsOlder = (follows: number, newest: number): Text => ({
  en: `Follows version ${follows} of the protocol; version ${newest} is in force.`,
  fr: `Suit la version ${follows} du protocole; la version ${newest} est en vigueur.`,
});
