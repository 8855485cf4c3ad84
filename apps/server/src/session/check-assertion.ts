import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { audit } from "../store/audit.ts";
import { takeChallenge } from "../store/challenge-rows.ts";
import type { Transaction } from "../store/in-practice.ts";
import { blockPasskey, holdPasskey, notePasskeyUse, type PasskeyInUse } from "../store/passkey-rows.ts";
import type { SignedIn } from "../store/signed-in.ts";
import { challengeIn } from "./challenge-in.ts";
import type { OwnAddress } from "./own-address.ts";
import { webAuthn } from "./web-authn.ts";

/** What a passkey's answer shows. `copied`: it counts backward, so that two of it exist; it opens nothing any more. */
export type Assertion =
  | { readonly kind: "shown"; readonly person: SignedIn }
  | { readonly kind: "refused" }
  | { readonly kind: "copied"; readonly person: SignedIn };

interface Asked {
  readonly practice: string;
  readonly address: OwnAddress;
  readonly now: string;
}

/** Weighs a passkey's answer to a challenge of ours. Why one is refused is told to nobody. */
export async function checkAssertion(transaction: Transaction, asked: Asked, response: AuthenticationResponseJSON): Promise<Assertion> {
  const { practice, now } = asked;
  const challenge = challengeIn(response.response.clientDataJSON);
  const known = challenge && (await takeChallenge(transaction, practice, { challenge, purpose: "sign-in", now }));
  const passkey = await holdPasskey(transaction, practice, response.id);
  if (!known || passkey === undefined || passkey.blockedAt !== null) return { kind: "refused" };
  const counter = await signedCounter(response, passkey, known.challenge, asked.address);
  if (counter === undefined) return { kind: "refused" };
  const { id, person } = passkey;
  if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter) {
    await blockPasskey(transaction, practice, id, now);
    await audit(transaction, practice, {
      at: now,
      actor: { kind: "staff", ...person },
      action: "passkey-blocked",
      patients: [],
      detail: id,
    });
    return { kind: "copied", person };
  }
  await notePasskeyUse(transaction, practice, { id, counter, now });
  return { kind: "shown", person };
}

/**
 * What the authenticator has counted, when its signature holds. The counter is compared here and not by the library, which does so
 * before the signature: anybody who knew a passkey's id could then have it blocked.
 */
async function signedCounter(
  response: AuthenticationResponseJSON,
  { id, publicKey }: PasskeyInUse,
  expectedChallenge: string,
  { origin, domain }: OwnAddress,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await webAuthn();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: domain,
      credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined; // of another origin, another domain, without verification of the person, or not well formed
  }
}
