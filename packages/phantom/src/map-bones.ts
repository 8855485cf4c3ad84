import { type BoneName, boneNames } from "./bone-name.ts";

/** The same for every bone, by name. */
export function mapBones<Value>(of: (name: BoneName) => Value): { readonly [Name in BoneName]: Value } {
  // Object.fromEntries forgets the keys; boneNames lists them all.
  return Object.fromEntries(boneNames.map((name) => [name, of(name)])) as { readonly [Name in BoneName]: Value };
}
