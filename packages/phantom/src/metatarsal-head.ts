import type { Point } from "@firstray/geometry";
import type { BoneName } from "./bone-name.ts";
import { headCentreOf } from "./head-centre-of.ts";
import { type Head, headOf } from "./head-of.ts";
import { onFilm } from "./on-film.ts";
import type { Scene } from "./scene.ts";
import type { Shadow } from "./shadow.ts";
import { plus } from "./vector.ts";

/** A posed foot before a camera, with the shadow at least of the bone in question. */
export type HeadInBeam = Pick<Scene, "foot" | "camera"> & { readonly outer: { readonly [Name in BoneName]?: Shadow } };

/** Half the joint face's angle at the head's centre. */
const faceDegrees = 58;

/** A metatarsal's head as a scene shows it. @param tiltDegrees - of its joint face, + lateral. */
export function metatarsalHead(scene: HeadInBeam, name: BoneName, tiltDegrees: number): Head {
  const { shape } = scene.foot.bones[name];
  const shadow = scene.outer[name];
  if (!shadow) throw new RangeError(`a head is read from its bone's shadow, got none of ${name}`);
  const centre = headCentreOf(shape);
  const [ahead, aside] = [shape.osteotomy?.beyond.y ?? ([0, 1, 0] as const), shape.osteotomy?.beyond.x ?? ([1, 0, 0] as const)];
  const limit = (degrees: number): Point => {
    const angle = (degrees * Math.PI) / 180;
    return onFilm(scene, name, plus(plus(centre, aside, 20 * Math.sin(angle)), ahead, 20 * Math.cos(angle)));
  };
  return headOf(shadow, onFilm(scene, name, centre), [limit(tiltDegrees - faceDegrees), limit(tiltDegrees + faceDegrees)]);
}
