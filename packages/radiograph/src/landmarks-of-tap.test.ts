import { expect, test } from "vitest";
import { dorsoplantarLandmarks } from "./landmark.ts";
import { landmarksOfTap } from "./landmarks-of-tap.ts";
import { tapNames } from "./tap-file.ts";

test("at most sixteen taps lead to every dorsoplantar landmark but the nail's", () => {
  const led = tapNames.flatMap((tap) => [...landmarksOfTap[tap].own, ...landmarksOfTap[tap].also]);
  expect(tapNames.length).toBeLessThanOrEqual(16);
  expect([...new Set(led)].sort()).toEqual(dorsoplantarLandmarks.filter((name) => name !== "nailMedialCorner").sort());
});

test("both angles come first", () => {
  expect(tapNames.slice(0, 3)).toEqual(["firstMetatarsal", "secondMetatarsal", "proximalPhalanx"]);
});

test("no landmark is another tap's own", () => {
  const own = tapNames
    .filter((tap) => !["proximalPhalanxBase", "thirdMetatarsalHead"].includes(tap))
    .flatMap((tap) => landmarksOfTap[tap].own);
  expect(new Set(own).size).toBe(own.length);
});
