import { expect, test } from "vitest";
import { stageOf } from "./stage-of.ts";

const on = "2027-01-11";

test.each([
  { name: "nothing planned", episode: {}, stage: { kind: "assessment" } },
  { name: "cancelled", episode: { operation: { id: "o", state: "cancelled", on } }, stage: { kind: "assessment" } },
  { name: "scheduled", episode: { operation: { id: "o", state: "scheduled", on } }, stage: { kind: "scheduled", on } },
  { name: "held", episode: { operation: { id: "o", state: "held", on } }, stage: { kind: "operated", on, days: 28 } },
  {
    name: "closed, whatever was before",
    episode: { operation: { id: "o", state: "held", on }, closed: { outcome: "completed", on: "2027-02-01" } },
    stage: { kind: "closed", on: "2027-02-01", outcome: "completed" },
  },
] as const)("$name", ({ episode, stage }) => {
  expect(stageOf(episode, "2027-02-08")).toEqual(stage);
});
