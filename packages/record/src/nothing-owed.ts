import { refused } from "./refused.ts";

/** What is named is not of this record. */
export const nothingOwed = refused("no-such-obligation", {
  en: "Nothing of this kind is owed in this record.",
  fr: "Rien de tel n’est dû dans ce dossier.",
});
