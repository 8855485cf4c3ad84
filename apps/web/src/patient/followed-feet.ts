import type { PatientReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";

const sides: readonly Side[] = ["left", "right"];

/** The feet that have an episode or a wire, open or not. */
export function followedFeet({ episodes, wires }: Pick<PatientReply, "episodes" | "wires">): readonly Side[] {
  return sides.filter((side) => [...episodes, ...wires].some(({ foot }) => foot === side));
}
