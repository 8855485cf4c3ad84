import { seededRandom } from "@firstray/geometry";
import { expect, test } from "vitest";
import { addThickness } from "./add-thickness.ts";
import { cameraFor } from "./camera.ts";
import { poseFor } from "./pose.ts";
import { shadowOf } from "./shadow-of.ts";
import { skeletonOf } from "./skeleton.ts";
import { stand } from "./stand.ts";
import { wireSurface } from "./wire-surface.ts";

const camera = cameraFor("dorsoplantar", "right", { tilt: 14, roll: 0 });
const world = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;
const window = { columns: 700, rows: 1100, mmPerPixel: 0.2, originColumn: 350, originRow: 700 };

test.each([1, 2, 3, 4, 5])("the wire is 2.0 mm thick, lies deep in the shaft and leaves the neck medially; person %d", (seed) => {
  const random = seededRandom(seed);
  const order = { hva: 10, ima: 12 };
  const pose = poseFor(order, random);
  const foot = stand(skeletonOf(pose, 7, random), pose, camera, order);
  const wire = new Float32Array(window.columns * window.rows);
  addThickness(wire, shadowOf(wireSurface(foot), world, camera), window, 1);
  const bone = new Float32Array(wire.length);
  addThickness(bone, shadowOf(foot.bones.firstMetatarsal.inner, foot.frames.firstMetatarsal, camera), window, 1);
  const thickest = wire.reduce((most, value) => Math.max(most, value));
  expect(thickest).toBeGreaterThan(1.9);
  // A beam that meets it aslant passes a little more.
  expect(thickest).toBeLessThan(2.3);
  const inCanal = wire.reduce((count, value, index) => count + (value > 1 && (bone[index] ?? 0) > 1 ? 1 : 0), 0);
  const all = wire.reduce((count, value) => count + (value > 1 ? 1 : 0), 0);
  expect(inCanal / all).toBeGreaterThan(0.2);
  expect(inCanal / all).toBeLessThan(0.6);
});
