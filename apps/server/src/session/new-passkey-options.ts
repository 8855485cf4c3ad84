import type { generateRegistrationOptions } from "@simplewebauthn/server";
import type { House } from "../house.ts";
import { type ChallengeRow, saveChallenge } from "../store/challenge-rows.ts";
import type { Transaction } from "../store/in-practice.ts";
import { passkeysOf } from "../store/passkey-rows.ts";
import type { OwnAddress } from "./own-address.ts";
import { challengeMinutes } from "./session-limits.ts";
import { webAuthn } from "./web-authn.ts";

type Options = Awaited<ReturnType<typeof generateRegistrationOptions>>;

/** Whose passkey is to be made, and on what ground. */
export interface PasskeyFor {
  readonly person: string;
  readonly name: string;
  readonly purpose: Extract<ChallengeRow["purpose"], "join" | "add-passkey">;
  readonly invitation: string | null;
}

/** What a browser needs to make a passkey: one that names its person by itself, and asks for finger, face or PIN. */
export async function newPasskeyOptions(
  transaction: Transaction,
  { store: { practice }, practice: { name: practiceName }, clock }: House,
  { domain }: OwnAddress,
  { person, name, purpose, invitation }: PasskeyFor,
): Promise<Options> {
  const own = await passkeysOf(transaction, practice, person);
  const { generateRegistrationOptions: optionsOf } = await webAuthn();
  const options = await optionsOf({
    rpName: practiceName,
    rpID: domain,
    userName: name,
    userDisplayName: name,
    userID: new TextEncoder().encode(person),
    timeout: challengeMinutes * 60_000,
    attestationType: "none",
    excludeCredentials: own.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const now = clock.now();
  const until = { now: now.toString(), expiresAt: now.add({ minutes: challengeMinutes }).toString() };
  await saveChallenge(transaction, practice, { challenge: options.challenge, purpose, person, name, invitation }, until);
  return options;
}
