import { seededRandom } from "@firstray/geometry";
import { type FootOrder, type Operation, randomFoot } from "@firstray/phantom";
import { between } from "../bones/between.ts";

/** A foot of the published distribution of deformity, and an operation on it as one wire can hold it. */
export function operatedOrder(seed: number): { readonly order: FootOrder; readonly operation: Required<Operation> } {
  return { order: { ...randomFoot(seed), hva: Math.max(12, randomFoot(seed).hva) }, operation: drawnOperation(seed) };
}

/** Shift, tilt and kerf as they come in practice. */
export function drawnOperation(seed: number): Required<Operation> {
  const random = seededRandom(seed ^ 0x0c17);
  return {
    lateralShiftMm: between(random, 2, 9),
    varusTiltDegrees: between(random, 0, 8),
    kerfMm: between(random, 0, 2),
    plantarShiftMm: 0,
  };
}
