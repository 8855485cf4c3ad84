import type { FirstRaySolids } from "@firstray/osteotomy";
import { Group, Mesh, OrthographicCamera, PerspectiveCamera, Scene, type Sphere, type Sprite, WebGLRenderer } from "three";
import { burntWords, labelAspect } from "./burnt-words.ts";
import { cameraOf } from "./camera-of.ts";
import { sceneMeshes } from "./scene-meshes.ts";
import { solidLights } from "./solid-lights.ts";
import { solidLooks } from "./solid-looks.ts";
import type { SolidPose } from "./solid-pose.ts";
import { sphereAround } from "./sphere-around.ts";

/** The bones in a canvas. */
export interface SolidStage {
  /** @param before - the bones as they lie now, shown as glass; absent: not shown. */
  readonly show: (after: FirstRaySolids, before: FirstRaySolids | undefined) => void;
  readonly look: (pose: SolidPose) => void;
  /** In CSS pixels. */
  readonly resize: (width: number, height: number) => void;
  readonly dispose: () => void;
}

const background = 0x0f1a21;
const fieldDegrees = 24;
/** The sphere may reach somewhat beyond the picture: its corners are empty. */
const fill = 0.86;
/** Height of the words that are burnt in, as a share of the picture's; no wider than most of it. */
const words = { high: 0.07, widest: 0.6 } as const;

/** Draws bones on the graphics card; `undefined` where there is none to draw with. */
export function solidStage(canvas: HTMLCanvasElement, burnt: string): SolidStage | undefined {
  const context = canvas.getContext("webgl2", { antialias: true });
  if (context === null) return undefined;
  const renderer = new WebGLRenderer({ canvas, context });
  renderer.setClearColor(background);
  renderer.autoClear = false;
  const looks = solidLooks();
  const bones = new Group();
  const scene = new Scene().add(bones, ...solidLights());
  const camera = new PerspectiveCamera(fieldDegrees, 1, 1, 2000);
  const label = burntWords(burnt);
  const overlay = new Scene().add(label);
  const flat = new OrthographicCamera();
  let seen: Sphere | undefined;
  let pose: SolidPose = { turnDegrees: 0, riseDegrees: 90, zoom: 1 };

  const draw = (): void => {
    if (seen === undefined) return;
    const { towards, up } = cameraOf(pose);
    const narrow = Math.min(1, camera.aspect);
    const away = (fill * seen.radius) / Math.sin((fieldDegrees * Math.PI) / 360) / narrow / pose.zoom;
    camera.up.set(up.x, up.y, up.z);
    camera.position.set(towards.x, towards.y, towards.z).multiplyScalar(away).add(seen.center);
    camera.lookAt(seen.center);
    renderer.clear();
    renderer.render(scene, camera);
    renderer.render(overlay, flat);
  };

  return {
    show: (after, before) => {
      for (const old of bones.children) if (old instanceof Mesh) old.geometry.dispose();
      bones.clear();
      const meshes = sceneMeshes(after, before, looks);
      bones.add(...meshes);
      seen ??= sphereAround(meshes, bones);
      draw();
    },
    look: (next) => {
      pose = next;
      draw();
    },
    resize: (width, height) => {
      renderer.setPixelRatio(Math.min(2, devicePixelRatio));
      renderer.setSize(width, height, false);
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
      placeLabel(label, width / height);
      draw();
    },
    dispose: () => {
      for (const old of bones.children) if (old instanceof Mesh) old.geometry.dispose();
      label.material.map?.dispose();
      label.material.dispose();
      looks.dispose();
      renderer.dispose();
    },
  };
}

/** At the lower border, in a picture that reaches from −1 to 1 both ways. */
function placeLabel(label: Sprite, aspect: number): void {
  const wide = Math.min(2 * words.widest, (2 * words.high * labelAspect) / aspect);
  const high = (wide * aspect) / labelAspect;
  label.scale.set(wide, high, 1);
  label.position.set(0, -1 + high, -1);
}
