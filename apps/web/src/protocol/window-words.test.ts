import { expect, test } from "vitest";
import { windowWords, wireWindowWords } from "./window-words.ts";

test.each([
  {
    rule: { due: { days: 7 }, opensDays: -2, lateDays: 4, escalatesDays: 8 },
    en: "Due at 7 days, from 2 days earlier; late 4 days after",
    fr: "Échéance à 7 jours, dès 2 jours plus tôt; en retard 4 jours après",
  },
  {
    rule: { due: { months: 9 }, opensDays: -30, lateDays: 61, escalatesDays: 90 },
    en: "Due at 9 months, from 30 days earlier; late 61 days after",
    fr: "Échéance à 9 mois, dès 30 jours plus tôt; en retard 61 jours après",
  },
  {
    rule: { due: { days: -1 }, opensDays: 0, lateDays: 1, escalatesDays: 1 },
    en: "Due 1 day before; late 1 day after",
    fr: "Échéance 1 jour avant; en retard 1 jour après",
  },
])("$en", ({ rule, en, fr }) => {
  expect(windowWords(rule)).toEqual({ en, fr });
});

test("a wire's window names the four days (practice-protocol R3)", () => {
  expect(wireWindowWords({ opensDay: 25, dueDay: 28, lateDay: 32, escalatesDay: 36 }).en).toBe(
    "From day 25, due day 28, late from day 32, escalated from day 36",
  );
});
