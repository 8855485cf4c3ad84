import type { Correction, PlanUnit } from "@firstray/osteotomy";
import type { Protocol } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import { inBoth } from "../../texts/solid-texts.ts";

/** What is told to the patient of a plan, in short sentences. */
export interface PatientPlanWords {
  readonly done: readonly Text[];
  readonly afterwards: readonly Text[];
}

type OfProtocol = Pick<Protocol, "technique" | "wireRemoval" | "exercises" | "reasons" | "restrictions">;

/**
 * What will be done and what comes after: only items of the practice's own protocol, with its own numbers; what the practice claims is in its own
 * words, which say so.
 * @source practice-protocol T1 T2 T4 T5 T6 T7 W4 R1 R3 R4
 */
export function patientPlanWords(correction: Correction, unit: PlanUnit, protocol: OfProtocol): PatientPlanWords {
  const { technique, wireRemoval, exercises, reasons, restrictions } = protocol;
  const entries = [...reasons, ...restrictions];
  const ofItem = (item: string): readonly Text[] => entries.filter((entry) => entry.item === item).map(({ body }) => body);
  return {
    done: [...incision(technique), moved(correction, unit), ...wire(technique)],
    afterwards: [...ofItem("W4"), ...ofItem("R1"), wireRemoval.body, exercises.body],
  };
}

function moved({ lateralShift }: Correction, unit: PlanUnit): Text {
  const mm = inBoth(lateralShift, 0);
  const about =
    unit === "mm" && lateralShift >= 0.5 ? { en: ` about ${mm.en}\u00a0mm`, fr: ` d’environ ${mm.fr}\u00a0mm` } : { en: "", fr: "" };
  return {
    en: `The bone behind your big toe is cut near its end. The end is moved${about.en} towards the second toe. The big toe moves with it.`,
    fr: `L’os derrière votre gros orteil est coupé près de son bout. Le bout est déplacé${about.fr} vers le deuxième orteil. Le gros orteil suit.`,
  };
}

function incision(technique: Protocol["technique"]): readonly Text[] {
  const long = parameterOf(technique, "incision-length");
  const stitches = parameterOf(technique, "absorbable-stitches");
  if (long === undefined || stitches === undefined) return [];
  return [
    {
      en: `The skin is opened over ${long.en} mm, just below the bunion. It is closed with ${stitches.en} small stitches that go away by themselves.`,
      fr: `La peau est ouverte sur ${long.fr} mm, juste sous l’oignon. Elle est fermée par ${stitches.fr} petits points qui disparaissent tout seuls.`,
    },
  ];
}

function wire(technique: Protocol["technique"]): readonly Text[] {
  const [thick, weeks] = [parameterOf(technique, "wire-diameter"), parameterOf(technique, "wire-stays")];
  if (thick === undefined || weeks === undefined) return [];
  return [
    {
      en: `A thin metal wire (${thick.en} mm) goes in beside the nail of the big toe. It holds the bone while it heals. It stays ${weeks.en} weeks.`,
      fr: `Une fine broche de métal (${thick.fr} mm) entre à côté de l’ongle du gros orteil. Elle tient l’os pendant qu’il guérit. Elle reste ${weeks.fr} semaines.`,
    },
  ];
}

/** As the practice's own protocol prescribes it: one number, or from one to another. */
function parameterOf(technique: Protocol["technique"], name: string): Text | undefined {
  const found = technique.flatMap(({ parameters }) => parameters).find((parameter) => parameter.name === name);
  if (found === undefined) return undefined;
  const { low, high } = found;
  return low === high ? { en: `${low}`, fr: `${low}` } : { en: `${low} to ${high}`, fr: `${low} à ${high}` };
}
