import { DirectionalLight, HemisphereLight, type Light } from "three";

/** Light from above and both sides, so that no side of a bone is black however it is turned. */
export function solidLights(): readonly Light[] {
  const [sun, fill] = [new DirectionalLight(0xffffff, 2.1), new DirectionalLight(0xcfe6ee, 0.9)];
  sun.position.set(-60, 40, 120);
  fill.position.set(90, -80, -20);
  return [new HemisphereLight(0xffffff, 0x50606a, 1.5), sun, fill];
}
