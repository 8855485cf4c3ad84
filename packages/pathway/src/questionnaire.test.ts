import { describe, expect, test } from "vitest";
import { askedQuestionnaires } from "./asked-questionnaires.ts";
import { obligations } from "./obligations.ts";
import { parseProtocol } from "./parse-protocol.ts";
import type { Protocol, QuestionnaireRule } from "./protocol.ts";
import { protocolDiff } from "./protocol-diff.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { standing } from "./standing.ts";
import { after, day, operated, scheduled } from "./testing/course.ts";
import { withProtocolPart } from "./with-protocol-part.ts";

const rule: QuestionnaireRule = {
  item: "Q1",
  name: "Example Foot Score",
  lowest: 0,
  highest: 60,
  higherIsBetter: false,
  at: ["before", "F3"],
};
const practice: Protocol = { ...protocolV1, questionnaires: [rule] };
const asked = (facts: ReturnType<typeof operated>) =>
  obligations(() => practice, facts).filter(({ kind, foot }) => kind === "questionnaire" && foot === "left");

test("no source names an instrument: the shipped protocol asks for none", () => {
  expect(protocolV1.questionnaires).toEqual([]);
  expect(obligations(() => protocolV1, operated()).filter(({ kind }) => kind === "questionnaire")).toEqual([]);
});

test.each([
  { key: "questionnaire:left-1/before/Q1", on: "2027-01-10", kind: "open" },
  { key: "questionnaire:left-1/before/Q1", on: "2027-01-11", kind: "escalated" },
  { key: "questionnaire:left-1/F3/Q1", on: "2027-03-27", kind: "upcoming" },
  { key: "questionnaire:left-1/F3/Q1", on: "2027-03-28", kind: "open" },
  { key: "questionnaire:left-1/F3/Q1", on: "2027-04-11", kind: "open" },
  { key: "questionnaire:left-1/F3/Q1", on: "2027-04-12", kind: "past-due" },
  { key: "questionnaire:left-1/F3/Q1", on: "2027-05-03", kind: "late" },
])("named by the practice it is owed in the visit's window: $key on $on is $kind", ({ key, on, kind }) => {
  const found = asked(operated()).find((obligation) => obligation.key === key);
  expect(found && standing(found, day(on)).kind).toBe(kind);
  expect(found?.about).toBe("Example Foot Score");
});

test("it ends by a total or by a waiver, and by nothing else", () => {
  expect(askedQuestionnaires(() => practice, scheduled()).filter(({ episode }) => episode === "left-1")).toEqual([
    { episode: "left-1", questionnaire: "Q1", at: "before", lowest: 0, highest: 60 },
    { episode: "left-1", questionnaire: "Q1", at: "F3", lowest: 0, highest: 60 },
  ]);
  const waived = after(operated(), "WaiveObligation", { obligation: "questionnaire:left-1/F3/Q1", ground: "refused" }, "2027-04-11");
  expect(asked(waived).map((one) => standing(one, day("2027-04-11")).kind)).toEqual(["escalated", "waived"]);
  const held = operated();
  const evidence = { event: "q", on: day("2027-01-08"), by: { kind: "system", name: "test" } } as const;
  const score = { questionnaire: "Q1", at: "before", total: 31, evidence } as const;
  const scored = { ...held, episodes: held.episodes.map((episode) => ({ ...episode, scores: episode.id === "left-1" ? [score] : [] })) };
  expect(asked(scored).map((one) => standing(one, day("2027-04-11")).kind)).toEqual(["discharged", "open"]);
});

describe("the practice's list is parsed", () => {
  const problems = (questionnaires: readonly unknown[]): readonly string[] => {
    const parsed = parseProtocol({ ...protocolV1, questionnaires });
    return parsed.kind === "refused" ? parsed.problems.map(({ path }) => path) : [];
  };

  test.each<{ what: string; change: object; path: string | undefined }>([
    { what: "as it should be", change: {}, path: undefined },
    { what: "the lowest total not below the highest", change: { lowest: 60 }, path: "questionnaires.0.lowest" },
    { what: "no item", change: { item: "F1" }, path: "questionnaires.0.item" },
    { what: "an item that would break a key", change: { item: "Q1/F2" }, path: "questionnaires.0.item" },
    { what: "no name", change: { name: " " }, path: "questionnaires.0.name" },
    { what: "at no moment", change: { at: [] }, path: "questionnaires.0.at" },
    { what: "at a visit that is not there", change: { at: ["F5"] }, path: "questionnaires.0.at.0" },
    { what: "a moment twice", change: { at: ["F3", "F3"] }, path: "questionnaires.0.at" },
    { what: "questions, which are the publisher's", change: { questions: ["?"] }, path: "questionnaires.0.questions" },
  ])("$what", ({ change, path }) => {
    expect(problems([{ ...rule, ...change }])).toEqual(path === undefined ? [] : [path]);
  });

  test("two of one item", () => {
    expect(problems([rule, { ...rule, name: "Another" }])).toEqual(["questionnaires.1.item"]);
  });

  test("a change of the list is a change of the protocol", () => {
    const draft = withProtocolPart(protocolV1, "questionnaires", { kind: "questionnaires", questionnaires: [rule] });
    expect(protocolDiff(protocolV1, draft).map(({ path }) => path)).toEqual(["questionnaires"]);
  });
});
