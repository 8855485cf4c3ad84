import { type AccountReply, newPasskeySchema, type RecoveryCodesReply } from "@firstray/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import pg from "pg";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { checkNewPasskey } from "../session/check-new-passkey.ts";
import { giveRecoveryCodes } from "../session/give-recovery-codes.ts";
import { newPasskeyOptions } from "../session/new-passkey-options.ts";
import { ownAddress } from "../session/own-address.ts";
import { refuseStaleSession } from "../session/refuse-stale-session.ts";
import { type AuditEntry, audit } from "../store/audit.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { passkeysOf, removePasskey, savePasskey } from "../store/passkey-rows.ts";
import { recoveryCodesLeft } from "../store/recovery-code-rows.ts";
import { endSessionsOf } from "../store/session-rows.ts";
import { accountReply } from "../view/account-reply.ts";

/** GET /api/account and what stands below it: somebody's own passkeys, recovery codes and sessions. */
export function account(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  const { practice } = store;
  const now = (): string => clock.now().toString();
  const reply = (transaction: Transaction, request: FastifyRequest): Promise<AccountReply> => accountReply(transaction, house, request);
  const note = (transaction: Transaction, request: FastifyRequest, action: AuditEntry["action"], detail?: string): Promise<void> =>
    audit(transaction, practice, {
      at: now(),
      actor: signedInPerson(request),
      action,
      patients: [],
      ...(detail !== undefined && { detail }),
    });

  app.get("/api/account", { config: { access: "account.read" } }, (request) =>
    inPractice(store, (transaction) => reply(transaction, request)),
  );
  app.post("/api/account/passkeys/challenge", { config: { access: "account.passkeys" } }, async (request) => {
    const { id, name } = refuseStaleSession(house, request);
    const passkeyFor = { person: id, name, purpose: "add-passkey", invitation: null } as const;
    return inPractice(store, (transaction) => newPasskeyOptions(transaction, house, ownAddress(house, request), passkeyFor));
  });
  app.post("/api/account/passkeys", { config: { access: "account.passkeys" } }, async (request, response): Promise<AccountReply> => {
    const { id } = refuseStaleSession(house, request);
    const { passkey, device } = parse(newPasskeySchema, request.body);
    const asked = { practice, address: ownAddress(house, request), now: now(), purpose: "add-passkey" } as const;
    response.code(201);
    return inPractice(store, async (transaction) => {
      const made = await checkNewPasskey(transaction, asked, passkey);
      if (made?.passkey.person !== id) throw new Problem("sign-in-refused", sentences.passkeyNotMade);
      await savePasskey(transaction, practice, { ...made.passkey, device }, asked.now).catch(refuseKnown);
      await note(transaction, request, "passkey-added", made.passkey.id);
      return reply(transaction, request);
    });
  });
  app.delete<{ Params: { passkey: string } }>(
    "/api/account/passkeys/:passkey",
    { config: { access: "account.passkeys" } },
    async (request) => {
      const { id } = refuseStaleSession(house, request);
      const { passkey } = request.params;
      return inPractice(store, async (transaction) => {
        const usable = (await passkeysOf(transaction, practice, id)).filter((one) => one.id !== passkey && one.blockedAt === null);
        if (!(await removePasskey(transaction, practice, id, passkey))) throw new Problem("not-found", sentences.noSuchPasskey);
        const codes = await recoveryCodesLeft(transaction, practice, id);
        if (usable.length === 0 && codes === 0) throw new Problem("invalid", sentences.lastPasskey);
        await note(transaction, request, "passkey-removed", passkey);
        return reply(transaction, request);
      });
    },
  );
  app.post(
    "/api/account/recovery-codes",
    { config: { access: "account.recovery-codes" } },
    async (request, response): Promise<RecoveryCodesReply> => {
      const { id } = refuseStaleSession(house, request);
      response.code(201);
      return inPractice(store, async (transaction) => {
        const recoveryCodes = await giveRecoveryCodes(transaction, practice, id);
        await note(transaction, request, "recovery-codes");
        return { recoveryCodes };
      });
    },
  );
  app.delete<{ Params: { session: string } }>(
    "/api/account/sessions/:session",
    { config: { access: "account.sessions" } },
    async (request) => {
      const session = pathId(request.params.session, sentences.noSuchSession);
      const { id } = signedInPerson(request);
      return inPractice(store, async (transaction) => {
        const ended = await endSessionsOf(transaction, practice, { person: id, session, now: now() });
        if (ended === 0) throw new Problem("not-found", sentences.noSuchSession);
        await note(transaction, request, "session-ended", session);
        return reply(transaction, request);
      });
    },
  );
}

function refuseKnown(error: unknown): never {
  if (error instanceof pg.DatabaseError && error.constraint === "passkey_pkey") throw new Problem("invalid", sentences.passkeyKnown);
  throw error;
}
