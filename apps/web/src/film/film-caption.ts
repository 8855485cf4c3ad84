import type { FilmReply, PatientReply } from "@firstray/contract";
import type { Measured, Measurement, Text } from "@firstray/radiograph";
import { measurementCatalogue } from "@firstray/radiograph";
import { formatDate } from "../language/format-date.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { intervalFromTexts, methodTexts } from "../texts/measurement-texts.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { calibrationWords } from "./calibration-words.ts";
import { viewTexts, weightBearingTexts } from "./film-words.ts";
import { intervalWords } from "./interval-words.ts";
import { valueWords } from "./value-words.ts";

/** What a picture of a film says of itself once it has left this page. */
export interface Captioned {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly measurements: readonly Measurement[];
  /** Differs from what is recorded. */
  readonly unsaved: boolean;
  readonly mirrored: boolean;
  readonly practice: string;
  readonly by: string;
  readonly today: string;
}

type Language = keyof Text;

/** Whose film, which foot, when and how taken; every number with method and interval; how its millimetres are known; read by whom. */
export function filmCaption(captioned: Captioned, language: Language): readonly string[] {
  const { film, patient, measurements, unsaved, mirrored, practice, by, today } = captioned;
  const { givenName, familyName, number, birthDate } = patient.details;
  const { view, side, weightBearing, acquiredOn } = film.description;
  const t = (text: Text): string => text[language];
  const taken = acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown);
  const read =
    film.measuredOn && !unsaved ? `${film.measuredBy ?? ""}, ${formatDate(film.measuredOn, language)}` : t(viewerTexts.notRecorded);
  const colon = language === "fr" ? " : " : ": ";
  return [
    `${givenName} ${familyName} · ${number} · ${t(patientTexts.born)} ${formatDate(birthDate, language)}`,
    `${t(footTexts[film.laterality?.side ?? side])}, ${t(viewTexts[view]).toLowerCase()} · ${taken} · ${t(weightBearingTexts[weightBearing])}`,
    ...(mirrored ? [`${t(viewerTexts.mirrored).toUpperCase()} (${t(viewerTexts.exchanged)})`] : []),
    ...measurements.flatMap((one) => (one.kind === "measured" ? [measuredLine(one, film, t)] : [])),
    `${t(viewerTexts.calibration)}${colon}${t(calibrationWords(film))}`,
    `${t(viewerTexts.reading)}${colon}${read} · ${practice}`,
    `${t(viewerTexts.exported)}${colon}${by}, ${formatDate(today, language)}`,
  ];
}

function measuredLine(
  { name, method, value, unit, interval95, intervalFrom }: Measured,
  film: FilmReply,
  t: (text: Text) => string,
): string {
  const { abbreviation } = measurementCatalogue[name];
  const how = method ? ` (${t(methodTexts[method])})` : "";
  const from = "kind" in interval95 ? "" : `, ${t(intervalFromTexts[intervalFrom])}`;
  const scale = unit === "mm" ? ` · ${t(calibrationWords(film))}` : "";
  return `${t(abbreviation)}${how} ${t(valueWords(value, unit))} (${t(intervalWords(interval95))}${from})${scale}`;
}
