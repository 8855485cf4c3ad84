import type { PatientLinksReply } from "@firstray/contract";
import type { House } from "../house.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type PatientLinkRow, patientLinksOf } from "../store/patient-link-rows.ts";
import { actorName } from "./actor-name.ts";

type Link = PatientLinksReply["links"][number];

/** The links to a patient's own page as staff see them; never what they lead to. */
export async function patientLinksReply(
  transaction: Transaction,
  { store, clock, publicUrl }: House,
  patient: string,
): Promise<PatientLinksReply> {
  const now = clock.now().toString();
  const rows = await patientLinksOf(transaction, store.practice, patient);
  return { links: rows.map((row) => linkOf(row, now)), reachable: publicUrl !== undefined };
}

function linkOf({ id, madeBy, madeAt, expiresAt, revokedAt, blockedAt, lastOpenedAt }: PatientLinkRow, now: string): Link {
  const expired = Date.parse(expiresAt) <= Date.parse(now);
  const state: Link["state"] = revokedAt !== null ? "revoked" : blockedAt !== null ? "blocked" : expired ? "expired" : "open";
  return { ...{ id, madeBy: actorName(madeBy), madeAt, expiresAt, state }, ...(lastOpenedAt !== null && { lastOpenedAt }) };
}
