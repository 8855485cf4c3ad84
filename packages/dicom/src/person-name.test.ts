import { expect, test } from "vitest";
import { personNames } from "./person-name.ts";

test.each([
  ["Érable^Zoé", [{ family: "Érable", given: "Zoé", middle: "" }]],
  ["Érable ^ Zoé^Anne^Dr^fils", [{ family: "Érable", given: "Zoé", middle: "Anne" }]],
  ["Érable", [{ family: "Érable", given: "", middle: "" }]],
  ["^Zoé", [{ family: "", given: "Zoé", middle: "" }]],
  [
    "Yamada^Tarou=山田^太郎",
    [
      { family: "Yamada", given: "Tarou", middle: "" },
      { family: "山田", given: "太郎", middle: "" },
    ],
  ],
  ["=山田^太郎", [{ family: "山田", given: "太郎", middle: "" }]],
  ["^^^^", []],
  ["", []],
])("%j", (value, names) => expect(personNames(value)).toEqual(names));
