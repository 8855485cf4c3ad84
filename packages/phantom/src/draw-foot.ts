import type { LandmarkFile, View } from "@firstray/radiograph";
import { attenuation } from "./attenuation.ts";
import { type Camera, cameraFor } from "./camera.ts";
import { collimate } from "./collimation.ts";
import { develop } from "./develop.ts";
import { exposure } from "./exposure.ts";
import { type FilmWindow, toPixel } from "./film-window.ts";
import { framing } from "./framing.ts";
import { lookFor } from "./look.ts";
import { normal } from "./normal.ts";
import type { FootOrder, PhantomFilm } from "./phantom-film.ts";
import { type Pose, poseFor } from "./pose.ts";
import { midLineOf, type PosedFoot, stand, turnOnFilm } from "./posed-foot.ts";
import { possibleOrder } from "./possible-order.ts";
import { shadowOf } from "./projection.ts";
import { type Random, seededRandom } from "./random.ts";
import type { Scene } from "./scene.ts";
import { mapBones, skeletonOf } from "./skeleton.ts";
import { softTissue } from "./soft-tissue.ts";
import { markText } from "./text-marks.ts";
import { dorsoplantarTruth } from "./truth-dorsoplantar.ts";
import { lateralTruth } from "./truth-lateral.ts";
import type { Vector } from "./vector.ts";
import { wireSurface } from "./wire.ts";

/** What the tube is aimed at: mid-foot from above, mid-arch from the side. */
const aim: { readonly [view: string]: Vector } = { dorsoplantar: [10, -5, 0], lateral: [10, 0, 40] };

/**
 * A simulated radiograph of one foot whose projected angles are exactly those asked for, with its truth.
 * @throws RangeError when what is asked cannot be drawn; the sentence says what can.
 * @source hvangleest2025
 * @example drawFoot({ hva: 32, ima: 14, side: "left", seed: 7 }).truth.points.firstMetatarsalHeadCentre
 */
export function drawFoot(order: FootOrder): PhantomFilm {
  const { hva, ima, side, seed, view = "dorsoplantar", mmPerPixel = 0.15, wire = false } = possibleOrder(order);
  // Person and room draw from streams of their own: another detector look never changes the bones.
  const person = seededRandom(seed);
  const room = seededRandom(seed ^ 0x5eed);
  const pose = standing(poseFor(order, person), view);
  const bones = skeletonOf(pose, order.headShiftMm ?? (wire ? 7 : 0), person);
  const above = cameraFor("dorsoplantar", side, { tilt: normal(room, 14, 2.5), roll: normal(room, 0, 2.5) }, aim.dorsoplantar ?? [0, 0, 0]);
  const beside = cameraFor("lateral", side, { tilt: normal(room, 0, 2), roll: normal(room, 0, 3) }, aim.lateral ?? [0, 0, 0]);
  const foot = stand(bones, pose, above, { hva, ima });
  const scene = sceneOf(foot, view === "dorsoplantar" ? above : beside, wire);
  const window = framing(scene, view, mmPerPixel, room);
  const greys = pictureOf(scene, window, order, room);
  const { columns, rows } = window;
  const truth = truthOf(scene, window, order);
  return {
    columns,
    rows,
    greys,
    bits: 12,
    mmPerPixel,
    view,
    side,
    truth,
    hva,
    ima,
    standard: standardAngles(foot),
    outer: scene.outer,
    window,
  };
}

/** From the side the leg stands upright; from above films are also taken sitting, and the leg leans back. */
function standing(pose: Pose, view: View): Pose {
  return view === "lateral" ? { ...pose, legLean: pose.legLean * 0.25 + 5 } : pose;
}

function sceneOf(foot: PosedFoot, camera: Camera, wire: boolean): Scene {
  const { bones, frames, pose } = foot;
  const world = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;
  return {
    foot,
    camera,
    outer: mapBones((name) => shadowOf(bones[name].outer, frames[name], camera)),
    inner: mapBones((name) => shadowOf(bones[name].inner, frames[name], camera)),
    metal: wire ? [shadowOf(wireSurface(foot), world, camera)] : [],
    skin: softTissue(bones, frames, pose.size).map((skin) => shadowOf(skin, world, camera)),
  };
}

function pictureOf(scene: Scene, window: FilmWindow, order: FootOrder, room: Random): Uint16Array {
  const { side, view = "dorsoplantar" } = order;
  const look = { ...lookFor(room), ...order.look };
  const exposed = exposure(attenuation(scene, view, window, room), window, look, room);
  const picture = develop(exposed, window, look);
  collimate(picture, window, room);
  markText(picture, window, { side, view, marked: order.marker ?? side }, room);
  const greys = new Uint16Array(picture.length);
  for (let index = 0; index < greys.length; index += 1)
    greys[index] = Math.max(0, Math.min(4095, Math.round((picture[index] ?? 0) * 4095)));
  return greys;
}

function truthOf(scene: Scene, window: FilmWindow, { side, view = "dorsoplantar" }: FootOrder): LandmarkFile {
  const points = view === "dorsoplantar" ? dorsoplantarTruth(scene) : lateralTruth(scene);
  const placed = Object.entries(points).map(([name, { x, y }]) => [name, toPixel(window, x, y)]);
  return { format: "firstray-landmarks/1", view, side, points: Object.fromEntries(placed) };
}

function standardAngles(foot: PosedFoot): { hva: number; ima: number } {
  const camera = cameraFor("dorsoplantar", "right", { tilt: 15, roll: 0 }, aim.dorsoplantar ?? [0, 0, 0]);
  const first = midLineOf(foot, "firstMetatarsal", camera).axis;
  return {
    hva: turnOnFilm(first, midLineOf(foot, "firstProximalPhalanx", camera).axis, camera),
    ima: turnOnFilm(first, midLineOf(foot, "secondMetatarsal", camera).axis, camera),
  };
}
