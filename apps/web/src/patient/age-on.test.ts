import { expect, test } from "vitest";
import { ageOn } from "./age-on.ts";

test.each([
  { born: "1961-03-02", today: "2027-03-01", age: 65 },
  { born: "1961-03-02", today: "2027-03-02", age: 66 },
  { born: "1960-02-29", today: "2027-02-28", age: 66 },
  { born: "1960-02-29", today: "2027-03-01", age: 67 },
])("born $born is $age on $today", ({ born, today, age }) => {
  expect(ageOn(born, today)).toBe(age);
});
