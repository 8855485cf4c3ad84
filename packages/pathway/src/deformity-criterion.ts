import { type AngleSeverity, type SeverityClass, severity, severitySystems, type Text } from "@firstray/radiograph";
import type { Assessment, Episode } from "@firstray/record";
import type { Criterion } from "./criterion.ts";
import { degrees } from "./degrees.ts";
import type { IndicationFilm } from "./indication-film.ts";
import type { IndicationRules } from "./protocol.ts";

/** The system by which severity is named until the practice chooses another. @source pique-vidal2009 */
const system = "pique-vidal";
const classTitles: Readonly<Record<SeverityClass, Text>> = {
  normal: { en: "normal", fr: "normal" },
  mild: { en: "mild", fr: "léger" },
  moderate: { en: "moderate", fr: "modéré" },
  severe: { en: "severe", fr: "grave" },
};

/** I1: pain, with a deformity whose worse class is mild or moderate. @source practice-protocol I1 */
export function deformityCriterion({ painAndDeformity }: IndicationRules, { assessment }: Episode, film: IndicationFilm): Criterion {
  const { item: _item, title, body: rule, source } = painAndDeformity;
  const common = { item: "I1", title, rule, source } as const;
  const pain = worstPain(assessment?.value);
  if (pain === undefined) return { ...common, state: "missing", explanation: painNotAsked };
  const value = { value: pain, unit: "nrs" } as const;
  if (pain === 0) return { ...common, value, state: "not-met", explanation: noPain };
  if (film.kind === "none") return { ...common, value, state: "missing", explanation: film.why };
  const found = severity(film.measurements, { system, method: "shaft" });
  const { halluxValgusAngle: hva, intermetatarsalAngle: ima } = found;
  if (hva.kind === "not-measured" || ima.kind === "not-measured") return { ...common, value, state: "missing", explanation: notBoth };
  return { ...common, value, state: stateOf(hva.class, ima.class, hva.possible, ima.possible), explanation: explained(hva, ima) };
}

type Classed = Extract<AngleSeverity, { kind: "classed" }>;

/** The worse of the two classes decides; near a cut-off every class that the readings' error reaches is tried. */
function stateOf(
  hva: SeverityClass,
  ima: SeverityClass,
  hvas: readonly SeverityClass[],
  imas: readonly SeverityClass[],
): Criterion["state"] {
  const met = isMildOrModerate(hva, ima);
  const certain = hvas.every((one) => imas.every((other) => isMildOrModerate(one, other) === met));
  if (!certain) return "within-error";
  return met ? "met" : "not-met";
}

function isMildOrModerate(hva: SeverityClass, ima: SeverityClass): boolean {
  const classes = [hva, ima];
  return !classes.includes("severe") && classes.some((one) => one === "mild" || one === "moderate");
}

function explained(hva: Classed, ima: Classed): Text {
  const part = (language: "en" | "fr", abbreviation: string, { angle, class: name }: Classed): string =>
    `${abbreviation} ${degrees(angle.value, language)}${language === "fr" ? " " : ""}: ${classTitles[name][language]}`;
  const { title } = severitySystems[system];
  return {
    en: `${part("en", "HVA", hva)}; ${part("en", "IMA", ima)} (${title.en}, shaft axes). The worse class counts.`,
    fr: `${part("fr", "HVA", hva)}; ${part("fr", "IMA", ima)} (${title.fr}, axes diaphysaires). La classe la plus grave compte.`,
  };
}

function worstPain(assessment: Assessment | undefined): number | undefined {
  const asked = Object.values(assessment?.pain ?? {}).filter((score) => score !== undefined);
  return asked.length === 0 ? undefined : Math.max(...asked);
}

const painNotAsked: Text = { en: "Pain has not been asked yet.", fr: "La douleur n’a pas encore été évaluée." };
const noPain: Text = { en: "The patient has no pain.", fr: "La personne n’a pas de douleur." };
const notBoth: Text = {
  en: "The film lacks the landmarks of one of the two angles.",
  fr: "Il manque sur la radiographie les repères de l’un des deux angles.",
};
