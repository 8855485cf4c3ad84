import { expect, test } from "vitest";
import { feetOfEntry } from "./feet-of-entry.ts";

test.each([
  { name: "an episode", payload: { episode: "e", foot: "left" }, feet: ["left"] },
  {
    name: "an operation of both feet",
    payload: {
      feet: [
        { foot: "right", wires: 1 },
        { foot: "left", wires: 1 },
      ],
    },
    feet: ["left", "right"],
  },
  { name: "an operation not held", payload: { feet: ["right"], outcome: { kind: "cancelled", by: "patient" } }, feet: ["right"] },
  { name: "a film", payload: { description: { view: "lateral", side: "right" } }, feet: ["right"] },
  { name: "a correction", payload: { corrects: "x", payload: { foot: "left" } }, feet: ["left"] },
  { name: "a patient", payload: { familyName: "left" }, feet: [] },
  { name: "nothing", payload: undefined, feet: [] },
])("$name: $feet", ({ payload, feet }) => {
  expect(feetOfEntry(payload)).toEqual(feet);
});
