import type { HistoryEntry, ObligationReply } from "@firstray/contract";
import { asShown, type Text } from "@firstray/radiograph";
import { formatDate } from "../language/format-date.ts";
import { hindranceEndTexts, hindranceTexts, redFlagTexts } from "../texts/follow-up-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { detailTexts } from "../texts/history-texts.ts";

type Entry = Pick<HistoryEntry, "type" | "payload">;
type Fields = Readonly<Record<string, unknown>>;

/** What an entry says beyond its title: which obligation, whose it now is, what was said; nothing where the title says it all. */
export function entryDetail({ type, payload }: Entry, obligations: readonly ObligationReply[]): Text | undefined {
  const fields: Fields = isFields(payload) ? payload : {};
  switch (type) {
    case "ObligationWaived":
    case "ReconcileSettled":
    case "RestoreGapConfirmed":
      return obligationTitle(fields, obligations);
    case "ObligationAssigned":
      return joined(obligationTitle(fields, obligations), ownerWords(fields["owner"]), " · ");
    case "ObligationsReassigned":
      return joined(words(fields["from"]), ownerWords(fields["to"]), " · ");
    case "RemovalHindered":
      return joined(worded(hindranceTexts, fields["hindrance"]), nextStep(fields), " · ");
    case "HindranceEnded":
      return joined(worded(hindranceEndTexts, fields["hindrance"]), words(fields["describes"]), " · ");
    case "RedFlagReported":
      return [...signs(fields["signs"]), words(fields["said"])].reduce((one, other) => joined(one, other, " · "), undefined);
    case "RedFlagAcknowledged":
      return words(fields["decision"]);
    case "CallBackRequested":
      return words(fields["about"]);
    case "CallBackMade":
      return fields["reached"] === true ? words(fields["said"]) : joined(detailTexts.notReached, words(fields["said"]), " · ");
    case "FilmCalibrated":
      return markerWords(fields["marker"]);
    case "PlanSigned":
      return correctionWords(fields);
    case "CorrectionAchieved":
      return achievedWords(fields["achieved"]);
    case "EventVoided":
      return isFields(fields["ground"]) && fields["ground"]["kind"] === "other-chart" ? detailTexts.otherChart : undefined;
    case "WireInserted":
      return fields["sameWireAs"] === undefined ? undefined : detailTexts.sameWire;
    default:
      return undefined;
  }
}

function obligationTitle({ obligation: key }: Fields, obligations: readonly ObligationReply[]): Text | undefined {
  const owed = obligations.find((obligation) => obligation.key === key);
  return owed && joined(owed.title, footInSentence[owed.foot], ", ");
}

function ownerWords(owner: unknown): Text | undefined {
  if (!isFields(owner)) return undefined;
  if (owner["kind"] === "person") return words(owner["name"]);
  return owner["role"] === "surgeon" ? detailTexts.surgeonOnDuty : detailTexts.nurseOnDuty;
}

/** Shift and tilt of a signed plan; its numbers are in the unit that it was planned in. */
function correctionWords({ correction, planned }: Fields): Text | undefined {
  if (!isFields(correction) || !isFields(planned)) return undefined;
  const [shift, tilt] = [correction["lateralShift"], correction["varusTiltDegrees"]];
  if (typeof shift !== "number" || typeof tilt !== "number") return undefined;
  const unit = planned["unit"] === "mm" ? { en: "mm", fr: "mm" } : { en: "neck widths", fr: "largeur de col" };
  return {
    en: `shift ${shown(shift).en} ${unit.en} · tilt ${shown(tilt).en}°`,
    fr: `déplacement ${shown(shift).fr} ${unit.fr} · inclinaison ${shown(tilt).fr}°`,
  };
}

/** The shift that came out, beside the planned one. */
function achievedWords(achieved: unknown): Text | undefined {
  const shift = isFields(achieved) ? achieved["lateralShift"] : undefined;
  if (!isFields(shift)) return undefined;
  const [planned, came] = [shift["planned"], shift["achieved"]];
  if (typeof planned !== "number" || typeof came !== "number") return undefined;
  return { en: `shift ${shown(came).en}, planned ${shown(planned).en}`, fr: `déplacement ${shown(came).fr}, prévu ${shown(planned).fr}` };
}

function shown(value: number): Text {
  const en = asShown(value, 1).toFixed(1);
  return { en, fr: en.replace(".", ",") };
}

/** The thing of known size, and its size. */
function markerWords(marker: unknown): Text | undefined {
  const millimetres = isFields(marker) ? marker["millimetres"] : undefined;
  if (!isFields(marker) || typeof millimetres !== "number") return undefined;
  const size = (locale: string): string => `${millimetres.toLocaleString(locale)} mm`;
  return joined(words(marker["name"]), { en: size("en-CA"), fr: size("fr-CA") }, ", ");
}

function nextStep({ nextStep: step, nextOn }: Fields): Text | undefined {
  if (typeof nextOn !== "string") return words(step);
  return joined(words(step), { en: formatDate(nextOn, "en"), fr: formatDate(nextOn, "fr") }, ", ");
}

function signs(listed: unknown): readonly (Text | undefined)[] {
  return Array.isArray(listed) ? listed.map((sign) => worded(redFlagTexts, sign)) : [];
}

function worded(table: Readonly<Record<string, Text>>, value: unknown): Text | undefined {
  return typeof value === "string" && Object.hasOwn(table, value) ? table[value] : undefined;
}

function words(value: unknown): Text | undefined {
  return typeof value === "string" && value !== "" ? { en: value, fr: value } : undefined;
}

function joined(one: Text | undefined, other: Text | undefined, by: string): Text | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { en: `${one.en}${by}${other.en}`, fr: `${one.fr}${by}${other.fr}` };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
