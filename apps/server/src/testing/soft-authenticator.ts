import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** A passkey in software, for one person: it makes and signs as a real one does, and as a wrong one would. */
export interface SoftAuthenticator {
  readonly id: string;
  readonly make: (challenge: string, at: Place) => RegistrationResponseJSON;
  readonly sign: (challenge: string, at: Place, how?: Signing) => AuthenticationResponseJSON;
}

/** Where the browser says it is. */
export interface Place {
  readonly origin: string;
  readonly domain: string;
}

interface Signing {
  /** What its counter says; by default one more than last time. */
  readonly counter?: number;
  /** Whether the person showed finger, face or PIN. */
  readonly verified?: boolean;
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 } as const;

export function softAuthenticator(): SoftAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let counted = 0;
  return {
    id: id.toString("base64url"),
    make: (challenge, at) => made(id, publicKey, challenge, at),
    sign: (challenge, at, { counter = counted + 1, verified = true } = {}) => {
      counted = counter;
      return signed(id, privateKey, { challenge, at, counter, verified });
    },
  };
}

function made(id: Buffer, publicKey: KeyObject, challenge: string, at: Place): RegistrationResponseJSON {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  const credential = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
  const authData = Buffer.concat([authenticatorData(at, flags.present | flags.verified | flags.attested, 0), credential]);
  const attestation = new Map<string, unknown>([
    ["fmt", "none"],
    ["attStmt", new Map()],
    ["authData", new Uint8Array(authData)],
  ]);
  return {
    ...{ id: id.toString("base64url"), rawId: id.toString("base64url"), type: "public-key", clientExtensionResults: {} },
    response: {
      clientDataJSON: clientData("webauthn.create", challenge, at).toString("base64url"),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0])).toString("base64url"),
      transports: ["internal"],
    },
  };
}

function signed(
  id: Buffer,
  privateKey: KeyObject,
  { challenge, at, counter, verified }: { challenge: string; at: Place; counter: number; verified: boolean },
): AuthenticationResponseJSON {
  const data = authenticatorData(at, verified ? flags.present | flags.verified : flags.present, counter);
  const client = clientData("webauthn.get", challenge, at);
  const signature = createSign("sha256")
    .update(Buffer.concat([data, createHash("sha256").update(client).digest()]))
    .sign(privateKey);
  return {
    ...{ id: id.toString("base64url"), rawId: id.toString("base64url"), type: "public-key", clientExtensionResults: {} },
    response: {
      clientDataJSON: client.toString("base64url"),
      authenticatorData: data.toString("base64url"),
      signature: signature.toString("base64url"),
    },
  };
}

function clientData(type: string, challenge: string, { origin }: Place): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData({ domain }: Place, flag: number, counter: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash("sha256").update(domain).digest(), Buffer.from([flag]), count]);
}

/** An elliptic-curve key as authenticators write it (RFC 9053): kty 2, alg −7, crv 1, x, y. */
function coseKey(publicKey: KeyObject): Uint8Array {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const key = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, "base64url"))],
    [-3, new Uint8Array(Buffer.from(y, "base64url"))],
  ]);
  return isoCBOR.encode(key as Parameters<typeof isoCBOR.encode>[0]);
}
