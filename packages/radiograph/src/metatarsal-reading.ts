import type { FilmTracing } from "./film-tracing.ts";
import { shaftReading } from "./shaft-reading.ts";
import { tapProblem } from "./tap-problem.ts";
import type { TapReading } from "./tap-reading.ts";
import type { TracedMetatarsal } from "./tapped-metatarsal.ts";

/** A metatarsal whose both ends are tapped, too: its shaft's two points, the centre of its head and the middle of its base. */
export function metatarsalReading(
  bone: "firstMetatarsal" | "secondMetatarsal",
  { shaft, head, base }: TracedMetatarsal,
  { tapAt }: FilmTracing,
): TapReading {
  const [headTap, baseTap] = [`${bone}Head`, `${bone}Base`] as const;
  const along = shaftReading(bone, shaft);
  return {
    points: {
      ...along.points,
      ...(head?.kind === "fitted" ? { [`${bone}HeadCentre`]: head.centre } : {}),
      ...(base?.kind === "fitted" ? { [`${bone}BaseCentre`]: base.centre } : {}),
    },
    problems: [
      ...along.problems,
      ...tapProblem(headTap, tapAt(headTap) && (head ?? "needs-shaft")),
      ...tapProblem(baseTap, tapAt(baseTap) && (base ?? "needs-shaft")),
    ],
  };
}
