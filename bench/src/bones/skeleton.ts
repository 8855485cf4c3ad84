import type { Mesh } from "./mesh.ts";
import { type PartName, partNames } from "./part-name.ts";

/** The parts of one foot, each in the foot's own coordinates. */
export type Skeleton = { readonly [Name in PartName]: Mesh };

/** One value for each part. */
export function mapParts<Value>(of: (name: PartName) => Value): { readonly [Name in PartName]: Value } {
  // `Object.fromEntries` forgets the keys; `partNames` holds every one of them.
  return Object.fromEntries(partNames.map((name) => [name, of(name)])) as { readonly [Name in PartName]: Value };
}
