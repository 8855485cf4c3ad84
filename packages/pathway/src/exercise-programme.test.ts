import type { Facts } from "@firstray/record";
import { expect, test } from "vitest";
import { exerciseProgramme } from "./exercise-programme.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { operated, visited, wireOut } from "./testing/course.ts";

function programmeOf(facts: Facts) {
  const episode = facts.episodes.find(({ foot }) => foot === "left");
  if (episode === undefined) throw new Error("the course has a left foot");
  const programme = exerciseProgramme(protocolV1, facts, episode);
  return (
    programme && {
      beginsOn: programme.beginsOn.toString(),
      endsOn: programme.endsOn.toString(),
      after: programme.endsAfter && `${programme.endsAfter.item} ${programme.endsAfter.on}`,
    }
  );
}

// Operated on 2027-01-11: F3 is due on 2027-04-11, the 42nd day before it is 2027-02-28.
test.each([
  { out: "2027-02-08", endsOn: "2027-03-22", after: undefined },
  { out: "2027-02-28", endsOn: "2027-04-11", after: undefined },
  { out: "2027-03-01", endsOn: "2027-04-12", after: "F3 2027-04-11" },
  { out: "2027-05-03", endsOn: "2027-06-14", after: "F3 2027-04-11" },
])("a wire out on $out: exercises until $endsOn, after $after (ledger-obligations)", ({ out, endsOn, after }) => {
  expect(programmeOf(wireOut(operated(), out))).toEqual({ beginsOn: out, endsOn, after });
});

test("a three-month visit that was held counts on its own day", () => {
  const seen = visited(wireOut(operated(), "2027-02-20"), "F3", "2027-03-30");
  expect(programmeOf(seen)).toEqual({ beginsOn: "2027-02-20", endsOn: "2027-04-03", after: "F3 2027-03-30" });
});

test("no programme runs while a wire is in, nor where none was left in", () => {
  expect(programmeOf(operated())).toBeUndefined();
  expect(programmeOf(operated("2027-01-11", 0))).toBeUndefined();
});
