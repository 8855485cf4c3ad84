import type { WorklistReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { wholeList } from "./whole-list.ts";

const page = (keys: string, wiresIn = 0): WorklistReply => ({
  on: "2027-01-16",
  unreadable: [],
  counts: { wiresIn, overdue: 0, open: 0, thisWeek: 0, restoreGaps: 0 },
  scheduler: { inQuestion: 0 },
  items: [...keys].map((key): WorklistReply["items"][number] => ({
    key,
    kind: "visit",
    title: { en: "Visit", fr: "Visite" },
    foot: "left",
    subject: key,
    opensOn: "2027-01-16",
    dueOn: "2027-01-18",
    lateOn: "2027-01-22",
    escalatesOn: "2027-01-22",
    owner: { en: "Nurse", fr: "Infirmière" },
    ownedBy: { kind: "role", role: "nurse" },
    waivable: true,
    protocolItem: "F1",
    standing: "open",
    patient: { id: "p", familyName: "F", givenName: "G", number: "N", birthDate: "1961-03-02", feet: ["left"] },
  })),
});

test("the lines of every page, in their order; the numbers of the first", () => {
  const whole = wholeList([page("ab", 7), page("cd", 6)]);
  expect([whole.items.map(({ key }) => key).join(""), whole.counts.wiresIn]).toEqual(["abcd", 7]);
});

test("a line that is on two pages is shown once", () => {
  expect(
    wholeList([page("ab"), page("bc")])
      .items.map(({ key }) => key)
      .join(""),
  ).toBe("abc");
});

test("without a page there is no list", () => {
  expect(() => wholeList([])).toThrow(RangeError);
});
