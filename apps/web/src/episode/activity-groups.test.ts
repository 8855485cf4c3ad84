import type { EpisodeReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { activityGroups } from "./activity-groups.ts";

type Answer = EpisodeReply["activities"][number];

const text = (words: string): Answer["sentence"] => ({ en: words, fr: words });
const yes = (activity: Answer["activity"], words: string): Answer => ({
  activity,
  title: text(activity),
  protocolItem: "R1",
  answer: "yes",
  sentence: text(words),
});
const ask = (activity: Answer["activity"], why: string): Answer => ({
  ...{ activity, title: text(activity), protocolItem: "R5", answer: "ask" },
  sentence: text(`Ask at the practice first. ${why}`),
  why: text(why),
});
const notYet = (activity: Answer["activity"], from: string): Answer => ({
  ...{ activity, title: text(activity), protocolItem: "R5", answer: "not-yet", from },
  sentence: text(`Not yet. At the earliest on ${from}.`),
});

test("what is allowed comes first, then the nearest day, then what is asked", () => {
  const groups = activityGroups([ask("heels", "Silent."), notYet("run", "2027-04-01"), notYet("swim", "2027-03-01"), yes("walk", "Walk.")]);
  expect(groups.map(({ answer, from }) => [answer, from])).toEqual([
    ["yes", undefined],
    ["not-yet", "2027-03-01"],
    ["not-yet", "2027-04-01"],
    ["ask", undefined],
  ]);
});

test("a sentence that several activities share is there once, with all of them", () => {
  const [group] = activityGroups([
    ask("work-seated", "It depends on your work."),
    ask("heels", "Silent."),
    ask("work-standing", "It depends on your work."),
  ]);
  expect(group?.lines).toEqual([
    { titles: [text("work-seated"), text("work-standing")], sentence: text("It depends on your work.") },
    { titles: [text("heels")], sentence: text("Silent.") },
  ]);
});

test("nothing answered is no group", () => {
  expect(activityGroups([])).toEqual([]);
});
