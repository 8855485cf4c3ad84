import type { ProblemReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { stateOfAnswer } from "./state-of-answer.ts";

const problem = (changes: Partial<ProblemReply>): ProblemReply => ({
  type: "about:blank",
  title: "Refused",
  status: 422,
  code: "invalid",
  sentence: { en: "No.", fr: "Non." },
  ...changes,
});

test.each([
  { name: "a plain refusal", problem: problem({}), state: { kind: "refused" } },
  { name: "a question", problem: problem({ code: "confirm-date", ask: "confirm" }), state: { kind: "asked", ask: "confirm" } },
  {
    name: "a second person",
    problem: problem({ code: "second-person-needed", ask: "second-person" }),
    state: { kind: "asked", ask: "second-person" },
  },
  { name: "somebody was faster", problem: problem({ code: "conflict", status: 409 }), state: { kind: "conflict" } },
])("$name", ({ problem, state }) => {
  expect(stateOfAnswer({ kind: "refused", problem })).toMatchObject({ ...state, problem });
});

test("no answer", () => {
  expect(stateOfAnswer({ kind: "unreachable" })).toEqual({ kind: "unreachable" });
});
