import { expect, test } from "vitest";
import { plannedVisits } from "./planned-visits.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { day } from "./testing/course.ts";

test.each([
  { operatedOn: "2026-11-30", due: ["2026-12-07", "2026-12-28", "2027-02-28", "2027-08-30"], why: "February has no 30th" },
  { operatedOn: "2027-11-30", due: ["2027-12-07", "2027-12-28", "2028-02-29", "2028-08-30"], why: "29 February" },
  { operatedOn: "2027-05-31", due: ["2027-06-07", "2027-06-28", "2027-08-31", "2028-02-29"], why: "end of month, nine months on" },
  { operatedOn: "2028-02-29", due: ["2028-03-07", "2028-03-28", "2028-05-29", "2028-11-29"], why: "operated on 29 February" },
  { operatedOn: "2027-12-31", due: ["2028-01-07", "2028-01-28", "2028-03-31", "2028-09-30"], why: "year end" },
])("operated on $operatedOn, the visits are due on $due ($why)", ({ operatedOn, due }) => {
  expect(plannedVisits(protocolV1, day(operatedOn), "left").map(({ dueOn }) => dueOn.toString())).toEqual(due);
});

test("days before and after are taken from the clamped date, and nine months are not three and six", () => {
  const [, , third, fourth] = plannedVisits(protocolV1, day("2026-11-30"), "left");
  expect([third?.opensOn, third?.lateOn, fourth?.opensOn, fourth?.lateOn].map(String)).toEqual([
    "2027-02-14",
    "2027-03-22",
    "2027-07-31",
    "2027-10-30",
  ]);
});
