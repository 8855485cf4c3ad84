import type { Random } from "@firstray/geometry";
import type { View } from "@firstray/radiograph";
import type { InBeam } from "./attenuation.ts";
import { between } from "./between.ts";
import type { BoneName } from "./bone-name.ts";
import type { FilmWindow } from "./film-window.ts";
import type { Shadow } from "./shadow.ts";

/** The film around the foot: all of it with a margin, its far end cut behind the heel (dorsoplantar) or above the ankle (lateral). */
export function framing({ outer, skin, ball }: InBeam, view: View, mmPerPixel: number, random: Random): FilmWindow {
  const [body, , ...toes] = skin;
  const foot = [...toes, ...(body ? [body] : []), ...ball];
  const margin = (): number => between(random, 7, 16);
  const [left, right] = [
    Math.min(...foot.map((part) => least(part.x))) - margin(),
    Math.max(...foot.map((part) => most(part.x))) + margin(),
  ];
  const farBone: BoneName = view === "lateral" ? "talus" : "calcaneus";
  const top =
    view === "lateral" ? least(outer[farBone].y) - between(random, 25, 60) : Math.min(...foot.map((part) => least(part.y))) - margin();
  const bottom =
    view === "lateral" ? Math.max(...foot.map((part) => most(part.y))) + margin() : most(outer[farBone].y) + between(random, -14, 18);
  return {
    columns: Math.round((right - left) / mmPerPixel),
    rows: Math.round((bottom - top) / mmPerPixel),
    mmPerPixel,
    originColumn: -left / mmPerPixel - 0.5,
    originRow: -top / mmPerPixel - 0.5,
  };
}

function least(values: Shadow["x"]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(values: Shadow["x"]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
