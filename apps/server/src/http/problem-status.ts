import type { ProblemReply } from "@firstray/contract";

type Answer = { readonly status: number; readonly title: string };

const refused: Answer = { status: 422, title: "The record refuses this" };
const missing: Answer = { status: 404, title: "Not found" };

/** The one table from a problem's code to its status. */
export const problemStatus: Readonly<Record<ProblemReply["code"], Answer>> = {
  "patient-exists": refused,
  "no-such-patient": missing,
  "no-such-episode": refused,
  "no-such-operation": refused,
  "no-such-film": refused,
  "no-such-event": refused,
  "no-such-obligation": refused,
  "episode-open-for-foot": refused,
  "film-blocked": refused,
  "plan-forbidden": refused,
  "operation-settled": refused,
  "visit-already-held": refused,
  "cannot-waive": refused,
  "confirm-date": refused,
  "confirm-early-removal": refused,
  "confirm-count": refused,
  "confirm-booking": refused,
  "reason-needed": refused,
  "second-person-needed": refused,
  "ground-needed": refused,
  "wire-still-in": refused,
  "protocol-version": refused,
  invalid: { status: 422, title: "Something in the request is missing or wrong" },
  conflict: { status: 409, title: "Somebody recorded something in between" },
  "possible-duplicate": { status: 409, title: "Perhaps the same patient" },
  "not-signed-in": { status: 401, title: "Not signed in" },
  "sign-in-refused": { status: 401, title: "Sign-in refused" },
  "sign-in-again": { status: 401, title: "Sign in again first" },
  locked: { status: 401, title: "Locked" },
  "too-many-tries": { status: 429, title: "Too many tries" },
  "link-over": { status: 410, title: "The link no longer works" },
  "not-allowed": { status: 403, title: "Not allowed" },
  restricted: { status: 403, title: "Restricted chart" },
  destroyed: { status: 410, title: "Record destroyed" },
  "not-destroyed": refused,
  "not-found": missing,
  "unreadable-film": { status: 422, title: "The file cannot be read as a film" },
  "too-large": { status: 413, title: "Too large" },
  unavailable: { status: 503, title: "The database does not answer" },
  internal: { status: 500, title: "Something went wrong here" },
};
