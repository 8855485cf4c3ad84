import { z } from "zod";
import { nameSchema, sentenceSchema } from "./primitives.ts";

/** Longest of anything that an authenticator answers with; a public key and its signature are far shorter. */
const longestAnswer = 16_000;
const longestSecret = 200;

const answerPart = z
  .string()
  .min(1)
  .max(longestAnswer)
  .regex(/^[\w-]+$/, "base64url");

const roleSchema = z.enum(["surgeon", "nurse", "reception", "researcher", "administrator"]);
const extensionsSchema = z.record(z.string(), z.unknown()).default({});

/** What a browser answers when a passkey signs a challenge. */
const assertionSchema = z.object({
  id: answerPart,
  rawId: answerPart,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: answerPart,
    authenticatorData: answerPart,
    signature: answerPart,
    userHandle: answerPart.exactOptional(),
  }),
  clientExtensionResults: extensionsSchema,
});

/** What a browser answers when it has made a passkey. */
const attestationSchema = z.object({
  id: answerPart,
  rawId: answerPart,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: answerPart,
    attestationObject: answerPart,
    transports: z.array(z.string().max(40)).max(10).exactOptional(),
  }),
  clientExtensionResults: extensionsSchema,
});

/** POST /api/sign-in/passkey */
export const passkeySignInSchema = z.strictObject({ passkey: assertionSchema });

/** POST /api/sign-in/recovery-code */
export const recoverySignInSchema = z.strictObject({ code: z.string().min(1).max(longestSecret) });

/** POST /api/join/challenge; the name is how the person is called, absent where the invitation already says it. */
export const joinChallengeSchema = z.strictObject({
  link: z.string().min(1).max(longestSecret),
  name: nameSchema.exactOptional(),
});

/** POST /api/join */
export const joinSchema = z.strictObject({ link: z.string().min(1).max(longestSecret), passkey: attestationSchema, device: nameSchema });

/** POST /api/account/passkeys */
export const newPasskeySchema = z.strictObject({ passkey: attestationSchema, device: nameSchema });

/** POST /api/invitations: of somebody new for a role, or of somebody who is here already and needs a new way in. */
export const invitationSchema = z.union([
  z.strictObject({ role: roleSchema, name: nameSchema.exactOptional() }),
  z.strictObject({ person: z.string().min(1).max(longestSecret) }),
]);

/** POST /api/staff/:person/reactivation */
export const reactivationSchema = z.strictObject({ reason: sentenceSchema });

/** POST /api/staff/:person/role */
export const staffChangeSchema = z.strictObject({ role: roleSchema, reason: sentenceSchema });
