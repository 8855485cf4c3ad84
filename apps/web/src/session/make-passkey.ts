import type { Answer } from "../api/answer.ts";
import type { Shown } from "./show-passkey.ts";
import { webAuthn } from "./web-authn.ts";

type Options = Parameters<typeof import("@simplewebauthn/browser").startRegistration>[0]["optionsJSON"];
type MadePasskey = Pick<
  Awaited<ReturnType<typeof import("@simplewebauthn/browser").startRegistration>>,
  "id" | "rawId" | "type" | "response" | "clientExtensionResults"
>;

/** Has the browser make a passkey as the server asks for it, and sends it. */
export async function makePasskey<Reply>(
  optionsJSON: Options,
  sent: (passkey: MadePasskey) => Promise<Answer<Reply>>,
): Promise<Shown<Reply>> {
  const library = await webAuthn();
  if (library === undefined) return { kind: "unreachable" };
  try {
    const { id, rawId, type, response, clientExtensionResults } = await library.startRegistration({ optionsJSON });
    return await sent({ id, rawId, type, response, clientExtensionResults });
  } catch {
    return { kind: "not-shown" };
  }
}

/** What the server asks of a new passkey. */
export type PasskeyOptions = Options;
