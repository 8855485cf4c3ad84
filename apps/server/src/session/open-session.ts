import type { SignInWay } from "@firstray/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { setSessionCookie } from "../http/session-cookie.ts";
import { type AuditEntry, audit } from "../store/audit.ts";
import { beginSession } from "../store/begin-session.ts";
import type { Transaction } from "../store/in-practice.ts";
import { endSessionsOf } from "../store/session-rows.ts";
import type { SignedIn } from "../store/signed-in.ts";
import { deviceOf } from "./device-of.ts";
import { newSecret } from "./new-secret.ts";
import { sessionHours } from "./session-limits.ts";

/** Who begins a session, and how. */
export interface Opening {
  readonly person: SignedIn;
  readonly way: SignInWay;
}

/**
 * Begins a session and ends the one that the browser had: after an unlocking no cookie from before it is good, and at a shared screen
 * one person at a time is signed in.
 */
export async function openSession(
  transaction: Transaction,
  { store: { practice }, clock }: Pick<House, "store" | "clock">,
  request: FastifyRequest,
  { person, way }: Opening,
): Promise<string> {
  const now = clock.now();
  const at = now.toString();
  const before = request.session;
  if (before) await endSessionsOf(transaction, practice, { person: before.person.id, session: before.id, now: at });
  const cookie = newSecret();
  const endsAt = now.add({ hours: sessionHours }).toString();
  await beginSession(transaction, practice, { cookie, person, way, device: deviceOf(request.headers["user-agent"]), now: at, endsAt });
  const action: AuditEntry["action"] = before?.person.id === person.id ? "unlock" : "sign-in";
  await audit(transaction, practice, { at, actor: { kind: "staff", ...person }, action, patients: [], detail: way });
  return cookie;
}

/** Gives the browser the session, once it is in the store. */
export function giveSession(request: FastifyRequest, reply: FastifyReply, cookie: string, person: SignedIn): void {
  setSessionCookie(reply, cookie);
  request.person = person;
  request.session = null;
}
