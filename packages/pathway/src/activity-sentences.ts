import type { Text } from "@firstray/radiograph";
import type { Temporal } from "temporal-polyfill";

/** Why the practice is asked, in words for the patient. */
export const askedWhy = {
  notOperated: {
    en: "No operation of this foot is recorded on that day.",
    fr: "Aucune opération de ce pied n’est inscrite à cette date.",
  },
  operationAhead: {
    en: "Another operation of this foot is planned.",
    fr: "Une autre opération de ce pied est prévue.",
  },
  wireIn: {
    en: "A wire is still in your foot.",
    fr: "Une broche est encore dans votre pied.",
  },
  redFlag: {
    en: "A warning sign was reported and is not over yet.",
    fr: "Un signe d’alarme a été signalé et n’est pas encore réglé.",
  },
  visitMissing: {
    en: "The visit that comes first has not taken place yet.",
    fr: "La visite qui doit avoir lieu avant n’a pas encore eu lieu.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** "Ask", with the reason. */
export function askSentence(why: Text): Text {
  return { en: `Ask at the practice first. ${why.en}`, fr: `Demandez d’abord à la clinique. ${why.fr}` };
}

/** "Not yet", with the earliest day, which is no promise. */
export function notYetSentence(from: Temporal.PlainDate): Text {
  return {
    en: `Not yet. At the earliest on ${inWords(from, "en-CA")}; your surgeon tells you whether you may.`,
    fr: `Pas encore. Au plus tôt le ${inWords(from, "fr-CA")}; votre chirurgien vous dira si vous le pouvez.`,
  };
}

/** Made once: each holds kilobytes that the garbage collector does not count, and a patient's page tells a dozen days. */
const dayFormats = { "en-CA": longDay("en-CA"), "fr-CA": longDay("fr-CA") };

function inWords(date: Temporal.PlainDate, locale: keyof typeof dayFormats): string {
  return dayFormats[locale].format(date.toZonedDateTime("UTC").epochMilliseconds);
}

function longDay(locale: "en-CA" | "fr-CA"): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
}
