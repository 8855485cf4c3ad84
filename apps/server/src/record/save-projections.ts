import type { Obligation } from "@firstray/pathway";
import type { Facts, Instant } from "@firstray/record";
import pg from "pg";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { messageWrites, type Outbox } from "../outbox/plan-messages.ts";
import type { Transaction } from "../store/in-practice.ts";
import { replaceObligations } from "../store/replace-obligations.ts";
import { saveFilmParts } from "../store/save-film-parts.ts";
import { saveFilmsBelonging } from "../store/save-films-belonging.ts";
import { savePatient } from "../store/save-patient.ts";
import { filmParts, filmsBelonging } from "./film-projections.ts";

/** A patient's record as its events give it, and what is owed by it: all that the other tables are worked out from. */
export interface Following {
  readonly patient: string;
  readonly sequence: number;
  readonly facts: Facts;
  readonly obligations: readonly Obligation[];
  readonly outbox: Outbox;
  /** Now: what is no longer of use is not planned any more. */
  readonly at: Instant;
  /** Of the obligations as they are stored, where the held row told it. */
  readonly knownHash?: string | null;
  /** Whether a film may have been split since the tables were last written. */
  readonly splits: boolean;
}

/** Makes the tables that follow from a patient's events what they should be; sent with the commit. */
export function saveProjections(transaction: Transaction, practice: string, following: Following): void {
  const { patient, sequence, facts, obligations, outbox, at, knownHash = null, splits } = following;
  savePatient(transaction, practice, { patient, sequence, facts }, refuseTakenNumber);
  replaceObligations(transaction, practice, { patient, obligations, knownHash });
  for (const write of messageWrites(practice, { patient, facts, obligations, at }, outbox)) transaction.atTheEnd(write);
  saveFilmsBelonging(transaction, practice, filmsBelonging(facts));
  if (splits) saveFilmParts(transaction, practice, filmParts(facts));
}

/** The number may have been taken since it was looked up, or by a change of details. */
function refuseTakenNumber(error: unknown): never {
  if (error instanceof pg.DatabaseError && error.constraint === "patient_number")
    throw new Problem("possible-duplicate", sentences.sameNumber);
  throw error;
}
