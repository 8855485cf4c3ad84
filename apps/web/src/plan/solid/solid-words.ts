import { type Correction, type DrawnWire, type FirstRaySolids, predict, publishedPlanSettings } from "@firstray/osteotomy";
import { type Measurement, type MeasurementName, measureFilm, type Text } from "@firstray/radiograph";
import { inBoth, solidTexts } from "../../texts/solid-texts.ts";
import { lengthWords } from "../length-words.ts";
import type { SolidViewProps } from "./solid-view-props.ts";
import type { SolidPlanShown } from "./use-solid-plan.ts";

/** What the solid picture shows, in sentences: the plan's own numbers. */
export function solidWords(props: SolidViewProps, { after, wire }: SolidPlanShown): readonly Text[] {
  return [
    headSentence(props),
    ...assumedTurn(props.correction),
    resultSentence(props),
    wire.kind === "wire" ? wireSentence(wire) : wire.because,
    slopeSentence(after.slope),
    solidTexts.shapes,
  ];
}

function headSentence({ foot, correction }: SolidViewProps): Text {
  const { lateralShift, varusTiltDegrees, plantarShift, kerf, obliquityDegrees } = correction;
  const [shift, lower, cut] = [lateralShift, Math.abs(plantarShift), kerf].map((length) => lengthWords(length, foot.unit));
  const [tilt, oblique] = [inBoth(varusTiltDegrees), inBoth(obliquityDegrees)];
  const way = plantarShift < 0 ? { en: "dorsally", fr: "vers le haut" } : { en: "plantarly", fr: "vers la plante" };
  return {
    en: `The head with the toe is shifted ${shift?.en} laterally and ${lower?.en} ${way.en}, and tilted ${tilt.en}° into varus; the cut takes ${cut?.en} of bone, at ${oblique.en}° from the perpendicular.`,
    fr: `La tête et l’orteil sont déplacés de ${shift?.fr} en latéral et de ${lower?.fr} ${way.fr}, et inclinés de ${tilt.fr}° en varus; la coupe enlève ${cut?.fr} d’os, à ${oblique.fr}° de la perpendiculaire.`,
  };
}

function assumedTurn({ tarsometatarsalReductionDegrees: degrees }: Correction): readonly Text[] {
  if (degrees === 0) return [];
  const turn = inBoth(degrees);
  return [
    {
      en: `Assumed beside the cut: the whole first ray turns ${turn.en}° towards the second at its base.`,
      fr: `Supposé en plus de la coupe : tout le premier rayon tourne de ${turn.fr}° vers le deuxième à sa base.`,
    },
  ];
}

function resultSentence({ foot, correction }: SolidViewProps): Text {
  const { measurements, contact } = predict(foot, correction, publishedPlanSettings);
  const before = measureFilm(foot.landmarks, foot.calibration);
  const [length, share] = [lengthWords(contact.width, foot.unit), inBoth(100 * contact.shareOfWidth, 0)];
  const angles = (name: MeasurementName): Text => arrow(degreesOf(before, name), degreesOf(measurements, name));
  const [metatarsal, hallux] = [angles("intermetatarsalAngle"), angles("halluxValgusAngle")];
  return {
    en: `Bone on bone ${length.en}, ${share.en} % of the neck’s width. Intermetatarsal angle (head–base) ${metatarsal.en}, hallux valgus angle (head–base) ${hallux.en}.`,
    fr: `Contact osseux ${length.fr}, ${share.fr} % de la largeur du col. Angle intermétatarsien (tête-base) ${metatarsal.fr}, angle d’hallux valgus (tête-base) ${hallux.fr}.`,
  };
}

function degreesOf(measurements: readonly Measurement[], of: MeasurementName): number | undefined {
  const found = measurements.find(({ name, method }) => name === of && method === "head-base");
  return found?.kind === "measured" ? found.value : undefined;
}

function arrow(before: number | undefined, after: number | undefined): Text {
  if (before === undefined || after === undefined) return { en: "not marked", fr: "non repéré" };
  const [from, to] = [inBoth(before), inBoth(after)];
  return { en: `${from.en}° now, ${to.en}° planned`, fr: `${from.fr}° maintenant, ${to.fr}° selon le plan` };
}

function wireSentence({ runInCanalMm, bendDegrees }: DrawnWire): Text {
  const [run, bend] = [inBoth(runInCanalMm), inBoth(bendDegrees)];
  return {
    en: `The 2 mm wire runs ${run.en} mm in the shaft and bends ${bend.en}° on its way.`,
    fr: `La broche de 2 mm parcourt ${run.fr} mm dans la diaphyse et se courbe de ${bend.fr}° sur son trajet.`,
  };
}

function slopeSentence({ inclinationDegrees, from }: FirstRaySolids["slope"]): Text {
  const slope = inBoth(inclinationDegrees);
  return from === "lateral-film"
    ? {
        en: `The bone slopes ${slope.en}°, as measured on the lateral film.`,
        fr: `L’os est incliné de ${slope.fr}°, tel que mesuré sur le cliché de profil.`,
      }
    : {
        en: `No lateral film tells the bone’s slope: ${slope.en}° is assumed.`,
        fr: `Aucun cliché de profil ne donne l’inclinaison de l’os : ${slope.fr}° est supposé.`,
      };
}
