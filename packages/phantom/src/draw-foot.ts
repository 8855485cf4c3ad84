import { type Random, seededRandom } from "@firstray/geometry";
import type { LandmarkFile, View } from "@firstray/radiograph";
import { ballOnFilm } from "./ball-on-film.ts";
import { type Camera, cameraFor } from "./camera.ts";
import { dorsoplantarTruth } from "./dorsoplantar-truth.ts";
import type { FilmWindow } from "./film-window.ts";
import { framing } from "./framing.ts";
import { lateralTruth } from "./lateral-truth.ts";
import { normal } from "./normal.ts";
import { operatedFoot } from "./operated-foot.ts";
import type { FootOrder, PhantomFilm } from "./phantom-film.ts";
import { pictureOf } from "./picture-of.ts";
import { type Pose, poseFor } from "./pose.ts";
import type { PosedFoot } from "./posed-foot.ts";
import { possibleOrder } from "./possible-order.ts";
import type { Scene } from "./scene.ts";
import { sceneOf } from "./scene-of.ts";
import { skeletonOf } from "./skeleton.ts";
import { stand } from "./stand.ts";
import { standardAngles } from "./standard-angles.ts";
import { toPixel } from "./to-pixel.ts";

/** Shift of the head where only the wire was asked for. */
const usualShiftMm = 7;

/**
 * A simulated radiograph of one foot whose projected angles are exactly those asked for, with its truth.
 * @throws RangeError when what is asked cannot be drawn; the sentence says what can.
 * @source hvangleest2025
 * @example drawFoot({ hva: 32, ima: 14, side: "left", seed: 7 }).truth.points.firstMetatarsalHeadCentre
 */
export function drawFoot(order: FootOrder): PhantomFilm {
  const { hva, ima, side, view = "dorsoplantar", mmPerPixel = 0.15 } = possibleOrder(order);
  // Person and room draw from streams of their own: another detector look never changes the bones.
  const room = seededRandom(order.seed ^ 0x5eed);
  const { foot, camera } = footBeforeCamera(order, view, seededRandom(order.seed), room);
  const scene = sceneOf(foot, camera, order);
  const window = framing(scene, view, mmPerPixel, room);
  const [ball] = scene.ball.map((shadow) => ballOnFilm(shadow, window));
  return {
    columns: window.columns,
    rows: window.rows,
    greys: pictureOf(scene, window, order, room),
    bits: 12,
    mmPerPixel,
    view,
    side,
    truth: truthOf(scene, window, order),
    hva,
    ima,
    standard: standardAngles(foot),
    ...(ball && { ball }),
    outer: scene.outer,
    window,
  };
}

/** The angles are set as the dorsoplantar film of this foot shows them, whichever view is then taken. */
function footBeforeCamera(order: FootOrder, view: View, person: Random, room: Random): { foot: PosedFoot; camera: Camera } {
  const { side, wire, headShiftMm = wire ? usualShiftMm : 0 } = order;
  const pose = standing(poseFor(order, person), view);
  const bones = skeletonOf(pose, headShiftMm, person);
  const above = cameraFor("dorsoplantar", side, { tilt: normal(room, 14, 2.5), roll: normal(room, 0, 2.5) });
  const beside = cameraFor("lateral", side, { tilt: normal(room, 0, 2), roll: normal(room, 0, 3) });
  const uncut = stand(bones, pose, above, order);
  const foot = order.operation ? operatedFoot(uncut, above, order.operation) : uncut;
  return { foot, camera: view === "dorsoplantar" ? above : beside };
}

/** From the side the leg stands upright; from above films are also taken sitting, and the leg leans back. */
function standing(pose: Pose, view: View): Pose {
  return view === "lateral" ? { ...pose, legLean: pose.legLean * 0.25 + 5 } : pose;
}

function truthOf(scene: Scene, window: FilmWindow, { side, view = "dorsoplantar" }: FootOrder): LandmarkFile {
  const points = view === "dorsoplantar" ? dorsoplantarTruth(scene) : lateralTruth(scene);
  const placed = Object.entries(points).map(([name, { x, y }]) => [name, toPixel(window, x, y)]);
  return { format: "firstray-landmarks/1", view, side, points: Object.fromEntries(placed) };
}
