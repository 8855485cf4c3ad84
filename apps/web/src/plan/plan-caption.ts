import type { FilmReply, PatientReply } from "@firstray/contract";
import { type Measurement, measureFilm, measurementCatalogue, type Text } from "@firstray/radiograph";
import { valueWords } from "../film/value-words.ts";
import { formatDate } from "../language/format-date.ts";
import { formatNumber } from "../language/format-number.ts";
import { correctionTexts } from "../texts/correction-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { methodTexts } from "../texts/measurement-texts.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { lengthWords } from "./length-words.ts";
import type { PlanView } from "./plan-view.ts";

/** What a picture of a plan says of itself once it has left the page. */
interface Captioned {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly plan: PlanView;
  readonly practice: string;
  readonly by: string;
  readonly today: string;
}

type Language = keyof Text;

/** That it is simulated and a draft; whose foot; what is done, what comes of it, and what forbids it. */
export function planCaption({ film, patient, plan, practice, by, today }: Captioned, language: Language): readonly string[] {
  const t = (text: Text): string => text[language];
  const colon = language === "fr" ? " : " : ": ";
  const { foot, correction, prediction } = plan;
  const { givenName, familyName, number, birthDate } = patient.details;
  const { acquiredOn } = film.description;
  const degrees = (value: number): string => `${formatNumber(value, language)}°`;
  return [
    `${t(planTexts.simulated)} · ${t(planTexts.simulatedHint)} · ${t(planTexts.draft)}`,
    `${givenName} ${familyName} · ${number} · ${t(patientTexts.born)} ${formatDate(birthDate, language)}`,
    `${t(footTexts[foot.landmarks.side])} · ${acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown)}`,
    [
      `${t(correctionTexts.lateralShift.title)} ${t(lengthWords(correction.lateralShift, foot.unit))}`,
      `${t(correctionTexts.varusTiltDegrees.title)} ${degrees(correction.varusTiltDegrees)}`,
      `${t(correctionTexts.plantarShift.title)} ${t(lengthWords(correction.plantarShift, foot.unit))}`,
      ...(correction.tarsometatarsalReductionDegrees === 0
        ? []
        : [
            `${t(planPanelTexts.assumption)}${colon}${t(correctionTexts.tarsometatarsalReductionDegrees.title)} ${degrees(correction.tarsometatarsalReductionDegrees)}`,
          ]),
    ].join(" · "),
    ...changes(measureFilm(foot.landmarks, foot.calibration), prediction.measurements, t),
    `${t(planPanelTexts.contact)} ${t(lengthWords(prediction.contact.width, foot.unit))}, ${formatNumber(100 * prediction.contact.shareOfWidth, language, 0)} % ${t(planPanelTexts.ofWidth)}`,
    ...prediction.limits.filter(({ verdict }) => verdict === "broken").map(({ because }) => t(because)),
    `${t(viewerTexts.exported)}${colon}${by}, ${formatDate(today, language)} · ${practice}`,
  ];
}

/** Every angle by every method, before and after. */
function changes(before: readonly Measurement[], after: readonly Measurement[], t: (text: Text) => string): readonly string[] {
  return before.flatMap((one) => {
    const then = after.find(({ name, method }) => name === one.name && method === one.method);
    if (one.kind !== "measured" || then?.kind !== "measured" || one.unit !== "deg") return [];
    const how = one.method ? ` (${t(methodTexts[one.method])})` : "";
    return [
      `${t(measurementCatalogue[one.name].abbreviation)}${how} ${t(valueWords(one.value, one.unit))} › ${t(valueWords(then.value, then.unit))}`,
    ];
  });
}
