import type { EpisodeReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";

type Answer = EpisodeReply["activities"][number];

/** Activities with one answer, by the sentence that they share. */
export interface ActivityGroup {
  readonly answer: Answer["answer"];
  /** Of “not before”. */
  readonly from?: string;
  readonly lines: readonly { readonly titles: readonly Text[]; readonly sentence: Text }[];
}

const order: readonly Answer["answer"][] = ["yes", "not-yet", "ask"];

/** What a foot may do, what not before a day (the nearest first), and what is asked first; each sentence once. */
export function activityGroups(answers: readonly Answer[]): readonly ActivityGroup[] {
  const sorted = grouped(answers, keyOf).sort(
    ([a], [b]) => order.indexOf(a?.answer ?? "ask") - order.indexOf(b?.answer ?? "ask") || fromOf(a).localeCompare(fromOf(b)),
  );
  return sorted.flatMap((members) => {
    const [first] = members;
    return first ? [{ answer: first.answer, ...(first.answer === "not-yet" ? { from: first.from } : {}), lines: linesOf(members) }] : [];
  });
}

function grouped(answers: readonly Answer[], key: (answer: Answer) => string): (readonly Answer[])[] {
  return [...new Set(answers.map(key))].map((one) => answers.filter((answer) => key(answer) === one));
}

function linesOf(members: readonly Answer[]): ActivityGroup["lines"] {
  return grouped(members, (answer) => sentenceOf(answer).en).flatMap((same) => {
    const [first] = same;
    return first ? [{ titles: same.map(({ title }) => title), sentence: sentenceOf(first) }] : [];
  });
}

/** Where the practice is asked, the reason alone: the group already says to ask. */
function sentenceOf(answer: Answer): Text {
  return answer.answer === "ask" ? answer.why : answer.sentence;
}

function keyOf(answer: Answer): string {
  return `${answer.answer} ${fromOf(answer)}`;
}

function fromOf(answer: Answer | undefined): string {
  return answer?.answer === "not-yet" ? answer.from : "";
}
