import type { FirstRaySolids } from "@firstray/osteotomy";
import { Mesh } from "three";
import { cutGeometry } from "./cut-geometry.ts";
import { solidGeometry } from "./solid-geometry.ts";
import type { SolidLooks } from "./solid-looks.ts";

/** Moved by the operation: shown as glass where they lie now. */
const moving = new Set<string>(["first-metatarsal-head", "proximal-phalanx", "distal-phalanx"]);

/** Everything that is drawn: the bones after the operation, those that move as they lie now, the wire, the cut. */
export function sceneMeshes(after: FirstRaySolids, before: FirstRaySolids | undefined, looks: SolidLooks): readonly Mesh[] {
  const { side, wire, cut } = after;
  const now = before?.solids.filter(({ name }) => moving.has(name)) ?? [];
  return [
    ...after.solids.map(({ name, mesh }) => new Mesh(solidGeometry(mesh, side), looks.bone(name))),
    ...now.map(({ mesh }) => new Mesh(solidGeometry(mesh, side), looks.before)),
    ...(wire ? [new Mesh(solidGeometry(wire, side), looks.wire)] : []),
    new Mesh(cutGeometry(cut, side), looks.cut),
  ];
}
