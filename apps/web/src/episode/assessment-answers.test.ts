import { expect, test } from "vitest";
import { assessmentAnswers } from "./assessment-answers.ts";

test("what was not asked is left out", () => {
  expect(assessmentAnswers({})).toEqual([]);
  expect(assessmentAnswers({ pain: {}, limits: {} })).toEqual([]);
});

test("no pain is an answer, no callus is an answer", () => {
  const answers = assessmentAnswers({ pain: { atRest: 0 }, calluses: [] }).map(({ answer }) => answer.en);
  expect(answers).toEqual(["at rest 0/10", "None"]);
});

test("a whole consultation reads in the protocol's order, in French too", () => {
  const answers = assessmentAnswers({
    pain: { walking: 6, inShoes: 8 },
    limits: { sport: "severe" },
    shoes: "comfort",
    alignment: "fair",
    calluses: [{ site: "metatarsal-2", painful: true }],
    firstRay: "stable",
    otherToes: "2",
  });
  expect(answers.map(({ answer }) => answer.fr)).toEqual([
    "à la marche 6/10 ; dans les chaussures 8/10",
    "sport importante",
    "Chaussures confortables",
    "Moyen",
    "Sous le 2e métatarsien (douloureuse)",
    "Stable",
    "2",
  ]);
});
