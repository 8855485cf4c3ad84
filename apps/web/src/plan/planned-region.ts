import { movedPiece, noCorrection, type PlannableFoot } from "@firstray/osteotomy";
import type { FilmRegion, LandmarkName } from "@firstray/radiograph";
import { landmarkAfter } from "./landmark-after.ts";
import { pieceBox } from "./piece-box.ts";

const lookedAt: readonly LandmarkName[] = ["firstMetatarsalBaseCentre", "secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"];
/** Beside what is planned, in neck widths. */
const margin = 1.1;

/** The part of a film that a plan is about: toe, first and second metatarsal, and some of the foot around them. */
export function plannedRegion(foot: PlannableFoot, within: FilmRegion): FilmRegion {
  const points = lookedAt.flatMap((name) => {
    const at = landmarkAfter(foot, noCorrection, name);
    return at ? [{ x: at[0], y: at[1] }] : [];
  });
  const around = margin * foot.neckWidth * foot.pixelsPerUnit;
  const corners = [...movedPiece(foot, noCorrection).outline, ...points].flatMap(({ x, y }) => [
    { x: x - around - within.left, y: y - around - within.top },
    { x: x + around - within.left, y: y + around - within.top },
  ]);
  const { left, top, width, height } = pieceBox(corners, { columns: within.width, rows: within.height });
  return { left: left + within.left, top: top + within.top, width, height };
}
