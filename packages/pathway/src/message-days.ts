import type { Text } from "@firstray/radiograph";
import type { CivilDate, Language } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
};

/** Days as a message says them, the same on every machine. */
export const daysInWords = {
  /** @example daysInWords.between({ opensOn: "2027-02-05", dueOn: "2027-02-08" }).en // "between 5 February 2027 and 8 February 2027" */
  between: ({ opensOn, dueOn }: { readonly opensOn: CivilDate; readonly dueOn: CivilDate }): Text =>
    opensOn === dueOn
      ? { en: `on ${dayIn("en", dueOn)}`, fr: `le ${dayIn("fr", dueOn)}` }
      : {
          en: `between ${dayIn("en", opensOn)} and ${dayIn("en", dueOn)}`,
          fr: `entre le ${dayIn("fr", opensOn)} et le ${dayIn("fr", dueOn)}`,
        },
  /** @example daysInWords.by({ dueOn: "2027-02-08" }).fr // "d’ici le 8 février 2027" */
  by: ({ dueOn }: { readonly dueOn: CivilDate }): Text => ({ en: `by ${dayIn("en", dueOn)}`, fr: `d’ici le ${dayIn("fr", dueOn)}` }),
};

function dayIn(language: Language, date: CivilDate): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  const number = language === "fr" && day === 1 ? "1er" : String(day);
  return [number, months[language][month - 1] ?? "", String(year)].join(" ");
}
