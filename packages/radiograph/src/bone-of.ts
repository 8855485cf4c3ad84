import type { LandmarkName } from "./landmark.ts";

const bones = [
  "firstMetatarsal",
  "secondMetatarsal",
  "thirdMetatarsal",
  "proximalPhalanx",
  "distalPhalanx",
  "nail",
  "tibialSesamoid",
  "fibularSesamoid",
  "talus",
  "calcaneus",
  "floor",
] as const;

/** What a landmark lies on; landmark names begin with it. */
export type Bone = (typeof bones)[number];

/**
 * What a landmark lies on.
 * @throws RangeError for a landmark that begins with no known bone.
 * @example boneOf("secondMetatarsalHeadDistal") // "secondMetatarsal"
 */
export function boneOf(name: LandmarkName): Bone {
  const bone = bones.find((candidate) => name.startsWith(candidate));
  if (bone === undefined) throw new RangeError(`a landmark's name begins with its bone, got ${name}`);
  return bone;
}
