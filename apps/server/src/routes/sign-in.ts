import { passkeySignInSchema, recoverySignInSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { checkAssertion } from "../session/check-assertion.ts";
import { giveSession, openSession } from "../session/open-session.ts";
import { ownAddress } from "../session/own-address.ts";
import { recoveryCodeHash } from "../session/recovery-code.ts";
import { signInChallenge } from "../session/sign-in-challenge.ts";
import { throttle } from "../session/throttle.ts";
import { inPractice } from "../store/in-practice.ts";
import { spendRecoveryCode } from "../store/recovery-code-rows.ts";
import { sessionReply } from "../view/session-reply.ts";

const challenges = { what: "challenge", most: 120, minutes: 10 } as const;
const passkeys = { what: "sign-in", most: 60, minutes: 10 } as const;
const codes = { what: "recovery-code", most: 10, minutes: 15 } as const;

/** POST /api/sign-in/challenge, /api/sign-in/passkey and /api/sign-in/recovery-code: the ways in of staff. */
export function signIn(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  app.post("/api/sign-in/challenge", { config: { access: "sign-in.challenge" } }, async (request) => {
    await throttle(house, { ...challenges, of: request.ip });
    return signInChallenge(house, ownAddress(house, request));
  });
  app.post("/api/sign-in/passkey", { config: { access: "sign-in.passkey" } }, async (request, reply) => {
    await throttle(house, { ...passkeys, of: request.ip });
    const { passkey } = parse(passkeySignInSchema, request.body);
    const asked = { practice: store.practice, address: ownAddress(house, request), now: clock.now().toString() };
    const opened = await inPractice(store, async (transaction) => {
      const shown = await checkAssertion(transaction, asked, passkey);
      if (shown.kind !== "shown") return shown; // not thrown: that the passkey is blocked, and the challenge used up, stays
      return { ...shown, cookie: await openSession(transaction, house, request, { person: shown.person, way: "passkey" }) };
    });
    if (opened.kind === "copied") throw new Problem("sign-in-refused", sentences.passkeyCopied);
    if (opened.kind === "refused") throw new Problem("sign-in-refused", sentences.signInRefused);
    giveSession(request, reply, opened.cookie, opened.person);
    return sessionReply(house, request, opened.person);
  });
  app.post("/api/sign-in/recovery-code", { config: { access: "sign-in.recovery-code" } }, async (request, reply) => {
    await throttle(house, { ...codes, of: request.ip });
    const { code } = parse(recoverySignInSchema, request.body);
    const opened = await inPractice(store, async (transaction) => {
      const person = await spendRecoveryCode(transaction, store.practice, recoveryCodeHash(code));
      if (!person) throw new Problem("sign-in-refused", sentences.signInRefused);
      return { person, cookie: await openSession(transaction, house, request, { person, way: "recovery-code" }) };
    });
    giveSession(request, reply, opened.cookie, opened.person);
    return sessionReply(house, request, opened.person);
  });
}
