import type { generateAuthenticationOptions } from "@simplewebauthn/server";
import type { House } from "../house.ts";
import { saveChallenge } from "../store/challenge-rows.ts";
import { inPractice } from "../store/in-practice.ts";
import type { OwnAddress } from "./own-address.ts";
import { challengeMinutes } from "./session-limits.ts";
import { webAuthn } from "./web-authn.ts";

type Options = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/** What a browser asks a passkey to sign. No name is asked for and none is told: the passkey says whose it is. */
export async function signInChallenge({ store, clock }: House, { domain }: OwnAddress): Promise<Options> {
  const { generateAuthenticationOptions: optionsOf } = await webAuthn();
  const options = await optionsOf({ rpID: domain, userVerification: "required", timeout: challengeMinutes * 60_000 });
  const now = clock.now();
  const until = { now: now.toString(), expiresAt: now.add({ minutes: challengeMinutes }).toString() };
  const row = { challenge: options.challenge, purpose: "sign-in", person: null, name: null, invitation: null } as const;
  await inPractice(store, (transaction) => saveChallenge(transaction, store.practice, row, until));
  return options;
}
