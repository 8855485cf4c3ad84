import type { FilmOverview } from "./film-overview.ts";
import type { FilmRegion } from "./film-region.ts";
import { greyRange } from "./grey-range.ts";
import type { Side } from "./landmark.ts";

/** How bright bone is at least, between the darkness beside the toes and the brightest of the forefoot. */
const boneShare = 0.25;
/** Bone reaches from the border at least this deep, and is this wide: a toe's, not a letter. Shares of the area. */
const deepest = 0.035;
const narrowest = 0.04;
/** A film whose leg comes in from above lies upside down; the leg alone is this wide. */
const legWidth = 0.25;

/**
 * Whether bone runs into the upper border of the exposed area on the great toe's side, where the toes lie as films from above are
 * hung (a right foot's great toe on the viewer's left). Without a side either half counts. A film that seems to lie upside down
 * says nothing.
 */
export function toesAtBorder(overview: FilmOverview, area: FilmRegion, side: Side | undefined): boolean {
  const forefoot = { ...area, height: Math.max(1, Math.floor(area.height / 2)) };
  const { dark, bright } = greyRange(overview, forefoot);
  if (bright <= dark) return false;
  const bone = dark + boneShare * (bright - dark);
  const columns = Array.from({ length: area.width }, (_, column) => column);
  const above = columns.map((column) => isBone(overview, area, column, bone, "top"));
  const below = columns.map((column) => isBone(overview, area, column, bone, "bottom"));
  if (shareOf(above) >= legWidth && shareOf(below) < narrowest) return false;
  const half = Math.ceil(area.width / 2);
  const medial = side === undefined ? above : side === "right" ? above.slice(0, half) : above.slice(-half);
  return longestRun(medial) >= narrowest * area.width;
}

function isBone({ columns, brightness }: FilmOverview, area: FilmRegion, column: number, bone: number, border: "top" | "bottom"): boolean {
  const depth = Math.max(3, Math.round(deepest * area.height));
  for (let inward = 1; inward < depth; inward += 1) {
    const row = border === "top" ? area.top + inward : area.top + area.height - 1 - inward;
    if ((brightness[row * columns + area.left + column] ?? 0) < bone) return false;
  }
  return true;
}

function shareOf(flags: readonly boolean[]): number {
  return flags.filter((flag) => flag).length / flags.length;
}

function longestRun(flags: readonly boolean[]): number {
  let [longest, run] = [0, 0];
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
