import type { House } from "../house.ts";
import { newSecret, secretHash } from "../session/new-secret.ts";
import { throttle, unthrottle } from "../session/throttle.ts";
import { audit } from "../store/audit.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { type FollowedLink, holdPatientLink, notePatientLink } from "../store/patient-link-rows.ts";
import { beginPatientSession } from "../store/patient-session-rows.ts";
import { mostFailures, pageMinutes, triesFromAddress, triesOfLink } from "./patient-link-limits.ts";

/** Somebody who follows a link and says when they were born. */
export interface Following {
  readonly secret: string;
  readonly birthDate: string;
  readonly address: string;
}

/** One answer to every no: a wrong birth date, a link taken back, expired, used up by guessing, or never made. */
export type Opened = { readonly kind: "opened"; readonly cookie: string } | { readonly kind: "refused" };

/**
 * Opens a patient's page to who has the link and knows the birth date.
 * @throws Problem when there were too many tries of this link or from this address; every text that looks like a link is counted alike.
 */
export async function openPatientLink(house: House, { secret, birthDate, address }: Following): Promise<Opened> {
  const hash = secretHash(secret);
  const ofLink = { ...triesOfLink, of: hash.toString("hex") };
  await throttle(house, { ...triesFromAddress, of: address });
  await throttle(house, ofLink);
  const opened = await inPractice(house.store, (transaction) => open(transaction, house, hash, birthDate));
  if (opened.kind === "opened") await unthrottle(house, ofLink);
  return opened;
}

async function open(transaction: Transaction, house: House, hash: Buffer, birthDate: string): Promise<Opened> {
  const { practice } = house.store;
  const now = house.clock.now();
  const at = now.toString();
  const link = await holdPatientLink(transaction, practice, hash, at);
  if (!link) return { kind: "refused" };
  const isRight = link.birthDate === birthDate;
  const opens = link.isOpen && isRight && (await hasPage(transaction, practice, link));
  const entry = { at, actor: { kind: "patient" }, patients: [link.patient], detail: link.id } as const;
  await audit(transaction, practice, { ...entry, action: opens ? "patient-link-opened" : "patient-link-refused" });
  if (!opens) {
    if (link.isOpen && !isRight)
      await notePatientLink(transaction, practice, { id: link.id, now: at, failures: link.failures + 1, most: mostFailures });
    return { kind: "refused" };
  }
  await notePatientLink(transaction, practice, { id: link.id, now: at, failures: 0, most: mostFailures });
  const cookie = newSecret();
  await beginPatientSession(transaction, practice, {
    cookie,
    link: link.id,
    now: at,
    endsAt: now.add({ minutes: pageMinutes }).toString(),
  });
  return { kind: "opened", cookie };
}

/** A page is the patient's own: after a death there is none, and none of a record that cannot be read whole. */
async function hasPage(transaction: Transaction, practice: string, { patient }: FollowedLink): Promise<boolean> {
  const record = await loadRecord(transaction, practice, patient);
  return record.kind === "record" && record.facts.died === undefined;
}
