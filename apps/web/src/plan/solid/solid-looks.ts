import type { SolidName } from "@firstray/osteotomy";
import { DoubleSide, type Material, MeshStandardMaterial } from "three";

/** What each thing in the scene looks like; shared by every drawing of it. */
export interface SolidLooks {
  readonly bone: (name: SolidName) => Material;
  /** Where head and toe lie now. */
  readonly before: Material;
  readonly wire: Material;
  readonly cut: Material;
  readonly dispose: () => void;
}

/** Bones that move are a little warmer than those that stay; what was before is glass; the wire is steel. */
export function solidLooks(): SolidLooks {
  const moved = new MeshStandardMaterial({ color: 0xf1dfbd, roughness: 0.62 });
  const stays = new MeshStandardMaterial({ color: 0xd9d4c6, roughness: 0.7 });
  const ghost = new MeshStandardMaterial({ color: 0xaebfc6, roughness: 0.8, transparent: true, opacity: 0.28, depthWrite: false });
  const before = new MeshStandardMaterial({ color: 0x59b8d0, roughness: 0.6, transparent: true, opacity: 0.18, depthWrite: false });
  const wire = new MeshStandardMaterial({ color: 0xb9c4cc, roughness: 0.28, metalness: 0.55 });
  const cut = new MeshStandardMaterial({ color: 0xe5484d, transparent: true, opacity: 0.55, side: DoubleSide, depthWrite: false });
  const ofBone: Partial<Record<SolidName, Material>> = {
    "first-metatarsal-shaft": stays,
    "second-metatarsal": ghost,
    "tibial-sesamoid": stays,
    "fibular-sesamoid": stays,
  };
  return {
    bone: (name) => ofBone[name] ?? moved,
    ...{ before, wire, cut },
    dispose: () => {
      for (const look of [moved, stays, ghost, before, wire, cut]) look.dispose();
    },
  };
}
