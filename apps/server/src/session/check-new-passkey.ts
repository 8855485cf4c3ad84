import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { type ChallengeRow, takeChallenge } from "../store/challenge-rows.ts";
import type { Transaction } from "../store/in-practice.ts";
import type { NewPasskey } from "../store/passkey-rows.ts";
import { challengeIn } from "./challenge-in.ts";
import type { OwnAddress } from "./own-address.ts";
import { webAuthn } from "./web-authn.ts";

/** A passkey that answers a challenge of ours. */
export interface MadePasskey {
  readonly passkey: Omit<NewPasskey, "device">;
  readonly challenge: ChallengeRow;
}

interface Asked {
  readonly practice: string;
  readonly address: OwnAddress;
  readonly now: string;
  readonly purpose: ChallengeRow["purpose"];
}

/** Weighs a new passkey. @returns undefined when it does not answer a challenge for this purpose, here and now. */
export async function checkNewPasskey(
  transaction: Transaction,
  { practice, address, now, purpose }: Asked,
  response: RegistrationResponseJSON,
): Promise<MadePasskey | undefined> {
  const answered = challengeIn(response.response.clientDataJSON);
  const challenge = answered === undefined ? undefined : await takeChallenge(transaction, practice, { challenge: answered, purpose, now });
  if (challenge?.person == null) return undefined;
  const { verifyRegistrationResponse } = await webAuthn();
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge.challenge,
    expectedOrigin: address.origin,
    expectedRPID: address.domain,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!made?.verified) return undefined;
  const { id, publicKey, counter } = made.registrationInfo.credential;
  return { challenge, passkey: { id, person: challenge.person, publicKey, counter, transports: response.response.transports ?? [] } };
}
