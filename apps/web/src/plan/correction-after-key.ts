import type { Correction, PlannableFoot } from "@firstray/osteotomy";
import { type CorrectionField, correctionFields } from "./correction-fields.ts";
import { keptWithin } from "./kept-within.ts";

/** A key as the browser tells it. */
interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

type Move = readonly [field: CorrectionField, direction: 1 | -1];

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: ["lateralShift", 1],
  ArrowLeft: ["lateralShift", -1],
  ArrowDown: ["plantarShift", 1],
  ArrowUp: ["plantarShift", -1],
  "]": ["varusTiltDegrees", 1],
  "[": ["varusTiltDegrees", -1],
  "}": ["varusTiltDegrees", 1],
  "{": ["varusTiltDegrees", -1],
};

/**
 * The correction after a key: arrows shift the head as the eye sees it and down is plantar, brackets tilt it; with Shift in the finest step.
 * @param lateralIsRight - on the screen, as the film is held.
 * @returns none for a key that means nothing here.
 */
export function correctionAfterKey(
  foot: PlannableFoot,
  correction: Correction,
  { key, shiftKey }: Key,
  lateralIsRight: boolean,
): Correction | undefined {
  const move = moves[key];
  if (move === undefined) return undefined;
  const [field, direction] = move;
  const range = correctionFields(foot)[field];
  const sign = field === "lateralShift" && !lateralIsRight ? -direction : direction;
  const by = sign * (shiftKey ? range.fine : range.step);
  return { ...correction, [field]: keptWithin(range, correction[field] + by) };
}
