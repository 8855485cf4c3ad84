import type { Outcome } from "./command.ts";
import { refused } from "./refused.ts";

/** A number from an option's text, both limits included, or why not. */
export function numberBetween(
  option: string,
  text: string | undefined,
  low: number,
  high: number,
  suits: (value: number) => boolean = Number.isFinite,
): number | Extract<Outcome, { kind: "refused" }> {
  const value = text?.trim() ? Number(text) : Number.NaN;
  if (suits(value) && value >= low && value <= high) return value;
  const whole = suits === Number.isInteger;
  return refused({
    en: `${option} is ${text}: expected a ${whole ? "whole " : ""}number from ${low} to ${high}.`,
    fr: `${option} vaut ${text} ; il faut un nombre ${whole ? "entier " : ""}de ${low} à ${high}.`,
  });
}
