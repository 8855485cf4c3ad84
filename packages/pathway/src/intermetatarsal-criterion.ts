import { asShown, type Interval, type Measured, type Text } from "@firstray/radiograph";
import type { Criterion } from "./criterion.ts";
import { degrees } from "./degrees.ts";
import type { IndicationFilm } from "./indication-film.ts";
import type { IndicationRules } from "./protocol.ts";

/** I2: the intermetatarsal angle by the shaft axes, as shown, within the range, both ends included. @source practice-protocol I2 */
export function intermetatarsalCriterion({ intermetatarsalAngle: entry }: IndicationRules, film: IndicationFilm): Criterion {
  const { title, body: rule, source, lowest, highest } = entry;
  const common = { item: "I2", title, rule, source } as const;
  if (film.kind === "none") return { ...common, state: "missing", explanation: film.why };
  const angle = film.measurements.find(({ name, method }) => name === "intermetatarsalAngle" && method === "shaft");
  if (angle?.kind !== "measured") return { ...common, state: "missing", explanation: notMeasurable };
  const value = { value: asShown(angle.value, 1), unit: "deg", interval95: angle.interval95, method: "shaft" } as const;
  const isInside = value.value >= lowest && value.value <= highest;
  if (reaches(angle.interval95, lowest, highest, isInside))
    return { ...common, value, state: "within-error", explanation: nearLimit(angle, isInside) };
  return { ...common, value, state: isInside ? "met" : "not-met", explanation: clear(angle, isInside) };
}

/** Whether the reading's error reaches the other side of a limit. */
function reaches(interval: Interval, lowest: number, highest: number, isInside: boolean): boolean {
  if ("kind" in interval) return false;
  const low = asShown(interval[0], 1);
  const high = asShown(interval[1], 1);
  return isInside ? low < lowest || high > highest : high >= lowest && low <= highest;
}

function nearLimit(angle: Measured, isInside: boolean): Text {
  const [en, fr] = isInside ? ["inside", "dans"] : ["outside", "hors de"];
  return {
    en: `${degrees(angle.value, "en")} lies ${en} the range, but the error of one reading reaches past a limit.`,
    fr: `${degrees(angle.value, "fr")} se situe ${fr} l’intervalle, mais l’erreur d’une lecture dépasse une limite.`,
  };
}

function clear(angle: Measured, isInside: boolean): Text {
  const known = !("kind" in angle.interval95);
  const doubt = known
    ? { en: "", fr: "" }
    : { en: " The error of this reading is not known.", fr: " L’erreur de cette lecture est inconnue." };
  const [en, fr] = isInside ? ["inside", "dans"] : ["outside", "hors de"];
  return {
    en: `${degrees(angle.value, "en")} lies ${en} the range.${doubt.en}`,
    fr: `${degrees(angle.value, "fr")} se situe ${fr} l’intervalle.${doubt.fr}`,
  };
}

const notMeasurable: Text = {
  en: "The film lacks the landmarks of the two shafts.",
  fr: "Il manque sur la radiographie les repères des deux diaphyses.",
};
