import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readStl } from "./read-stl.ts";
import { mapParts, type Skeleton } from "./skeleton.ts";

/** The skeleton that films are rendered from, or where it was looked for in vain. */
export type SharedSkeleton =
  | { readonly kind: "found"; readonly skeleton: Skeleton }
  | { readonly kind: "absent"; readonly because: string };

/** Looks in `$FIRSTRAY_SHARED/bones`, else in `shared/bones` beside the repository. */
export function sharedSkeleton(): SharedSkeleton {
  const folder = join(process.env["FIRSTRAY_SHARED"] ?? join(import.meta.dirname, "../../../../shared"), "bones");
  if (!existsSync(join(folder, "metatarsal_1.stl"))) {
    return { kind: "absent", because: `no bone meshes in ${folder}; point FIRSTRAY_SHARED at the folder that holds bones/` };
  }
  return { kind: "found", skeleton: mapParts((name) => readStl(readFileSync(join(folder, `${name}.stl`)))) };
}
