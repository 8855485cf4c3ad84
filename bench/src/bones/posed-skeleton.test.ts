import { seededRandom } from "@firstray/geometry";
import { describe, expect, test } from "vitest";
import { bonesFilm } from "./bones-film.ts";
import { posedSkeleton } from "./posed-skeleton.ts";
import { sharedSkeleton } from "./shared-skeleton.ts";
import { standardAngles } from "./standard-angles.ts";
import { variedSkeleton } from "./varied-skeleton.ts";

const shared = sharedSkeleton();
if (shared.kind === "absent") console.log(`Posing real bones: 0 tests ran, ${shared.because}.`);

describe.skipIf(shared.kind === "absent")("the shared skeleton", () => {
  const skeleton = shared.kind === "found" ? shared.skeleton : undefined;

  test.each([
    { halluxValgusAngle: 5, intermetatarsalAngle: 4 },
    { halluxValgusAngle: 30, intermetatarsalAngle: 12 },
    { halluxValgusAngle: 50, intermetatarsalAngle: 22 },
  ])("stands, seen straight from above, at $halluxValgusAngle° and $intermetatarsalAngle°", (pose) => {
    if (skeleton === undefined) throw new Error("the skeleton is absent");
    const random = seededRandom(5);
    const angles = standardAngles(posedSkeleton(variedSkeleton(skeleton, random), pose, random));
    expect(angles.halluxValgusAngle).toBeCloseTo(pose.halluxValgusAngle, 5);
    expect(angles.intermetatarsalAngle).toBeCloseTo(pose.intermetatarsalAngle, 5);
  });

  test("as it lies it shows the angles that its description gives", () => {
    if (skeleton === undefined) throw new Error("the skeleton is absent");
    const angles = standardAngles(skeleton);
    expect(angles.intermetatarsalAngle).toBeCloseTo(3.6, 1);
    expect(Math.abs(angles.halluxValgusAngle - 14.9)).toBeLessThan(0.2);
  });

  test("the same seed makes the same film, another seed another", () => {
    if (skeleton === undefined) throw new Error("the skeleton is absent");
    const [once, again, other] = [bonesFilm(skeleton, 8), bonesFilm(skeleton, 8), bonesFilm(skeleton, 9)];
    expect(again.film).toEqual(once.film);
    expect(again.truth).toEqual(once.truth);
    expect(other.truth).not.toEqual(once.truth);
  });
});
