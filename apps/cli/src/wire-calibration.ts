import { type Calibration, markerPresets, markerScale } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";
import type { FilmPoint } from "./film-points-in.ts";
import { refused } from "./refused.ts";

/** A film's scale by the wire's two edges, or why they give none; undefined where they were not given. @source practice-protocol T1 */
export function wireCalibration(edges: readonly FilmPoint[]): Calibration | Extract<Outcome, { kind: "refused" }> | undefined {
  const [from, to] = edges;
  if (!from || !to) return undefined;
  const { kind, name, millimetres } = markerPresets.wire;
  const scale = markerScale({ marker: { kind, name: name.en, millimetres }, from: [from.x, from.y], to: [to.x, to.y] });
  return scale.kind === "scale" ? { kind: "marker", mmPerPixel: scale.mmPerPixel } : refused(scale.because);
}
