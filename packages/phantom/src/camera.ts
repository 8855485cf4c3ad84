import type { Side, View } from "@firstray/radiograph";
import { cross, dot, plus, unit, type Vector } from "./vector.ts";

/** A point source above (or beside) a flat detector. Film millimetres: right and down from the point that `aim` throws on it. */
export interface Camera {
  readonly source: Vector;
  readonly detector: Vector;
  readonly right: Vector;
  readonly down: Vector;
  /** +1 when surfaces keep their sense of turning on the film, −1 when they are seen mirrored. */
  readonly sense: 1 | -1;
}

/** How the tube stands, degrees: tilt + source towards the toes (dorsoplantar) or the shin (lateral), roll + source lateral or forward. */
export interface Tube {
  readonly tilt: number;
  readonly roll: number;
}

const sourceDistanceMm = 1000;

/** What the tube is aimed at: mid-foot from above, mid-arch from the side. */
const aims: { readonly [OfView in View]: Vector } = { dorsoplantar: [10, -5, 0], lateral: [10, 0, 40] };

/** The camera of a view. A right foot shows its hallux on the left, toes up; seen from its lateral side its toes are on the right. Left feet are mirrored. */
export function cameraFor(view: View, side: Side, { tilt, roll }: Tube, aim: Vector = aims[view]): Camera {
  const [lean, turn] = [Math.tan((tilt * Math.PI) / 180), Math.tan((roll * Math.PI) / 180)];
  const mirror = side === "right" ? 1 : -1;
  if (view === "dorsoplantar") {
    const detector: Vector = [aim[0], aim[1], -8];
    const source = plus(detector, unit([turn, lean, 1]), sourceDistanceMm);
    return facing(source, detector, [mirror, 0, 0], [0, -1, 0]);
  }
  const detector: Vector = [aim[0] - 60, aim[1], aim[2]];
  const source = plus(detector, unit([1, turn, lean]), sourceDistanceMm);
  return facing(source, detector, [0, mirror, 0], [0, 0, -1]);
}

function facing(source: Vector, detector: Vector, right: Vector, down: Vector): Camera {
  return { source, detector, right, down, sense: dot(cross(right, down), plus(source, detector, -1)) > 0 ? 1 : -1 };
}
