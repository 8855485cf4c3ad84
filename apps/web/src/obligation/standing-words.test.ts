import { expect, test } from "vitest";
import { standingWords } from "./standing-words.ts";

const wire = { opensOn: "2027-02-05", dueOn: "2027-02-08" } as const;

test.each([
  { standing: "upcoming", on: "2027-02-04", en: "Opens in 1 day", fr: "Possible dans 1 jour" },
  { standing: "open", on: "2027-02-05", en: "Due in 3 days", fr: "Échéance dans 3 jours" },
  { standing: "open", on: "2027-02-08", en: "Due today", fr: "Échéance aujourd’hui" },
  { standing: "past-due", on: "2027-02-09", en: "1 day late", fr: "1 jour de retard" },
  { standing: "late", on: "2027-02-12", en: "4 days late", fr: "4 jours de retard" },
  { standing: "escalated", on: "2027-03-08", en: "28 days late", fr: "28 jours de retard" },
  { standing: "discharged", on: "2027-03-08", en: "Done", fr: "Fait" },
] as const)("a wire due on 2027-02-08 is “$en” on $on", ({ standing, on, en, fr }) => {
  expect(standingWords({ ...wire, standing }, on)).toEqual({ en, fr });
});
