import { type AngleName, anglesOf } from "./angles-of.ts";
import type { Beam } from "./beam.ts";
import { bonesTruth } from "./bones-truth.ts";
import { firstRayShadows } from "./first-ray-shadows.ts";
import type { Skeleton } from "./skeleton.ts";

const straightDown: Beam = { source: "parallel", detectorY: 0, columnAt0: 0, columnPerMm: -1, rowAt0: 0, mmPerPixel: 1 };

/** The `shaft` angles of a right foot seen straight from above in a parallel beam, degrees: the pose, free of perspective and tilt. */
export function standardAngles(skeleton: Skeleton): { readonly [Name in AngleName]: number } {
  const angles = anglesOf(bonesTruth(firstRayShadows(skeleton, straightDown), "right").landmarks);
  const shaft = (name: AngleName): number => {
    const angle = angles.find((each) => each.name === name && each.method === "shaft");
    if (angle === undefined) throw new Error(`the truth of a foot has no ${name}`);
    return angle.value;
  };
  return { halluxValgusAngle: shaft("halluxValgusAngle"), intermetatarsalAngle: shaft("intermetatarsalAngle") };
}
