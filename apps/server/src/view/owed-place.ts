import { Temporal } from "temporal-polyfill";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { OwedPlace } from "../store/owed-rows.ts";

const written = /^([0-2])\/(\d{4}-\d{2}-\d{2})\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\P{Cc}{1,400})$/u;

/** A place of the list as a browser is given it, to ask for what follows. @example owedPlaceText(place) // "0/2027-01-23/5f…/wire-removal:a" */
export function owedPlaceText({ rank, dueOn, patient, key }: OwedPlace): string {
  return [rank, dueOn, patient, key].join("/");
}

/** Reads it back. @throws Problem when it is no place. */
export function owedPlace(text: string): OwedPlace {
  const [, rank, dueOn = "", patient = "", key = ""] = written.exec(text) ?? [];
  if (rank === undefined || !isDay(dueOn)) throw new Problem("invalid", sentences.noSuchPage);
  return { rank: Number(rank), dueOn, patient, key };
}

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
