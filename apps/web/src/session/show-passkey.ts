import type { SessionReply } from "@firstray/contract";
import type { Answer } from "../api/answer.ts";
import { send } from "../api/send.ts";
import { webAuthn } from "./web-authn.ts";

/** What came of showing a passkey; `not-shown`: the person closed the browser's question, or has none for this place. */
export type Shown<Reply = SessionReply> = Answer<Reply> | { readonly kind: "not-shown" };

/** Asks the browser for a passkey and signs in with it. The library that speaks to authenticators is loaded only now. */
export async function showPasskey(): Promise<Shown> {
  const asked = await send<Parameters<typeof import("@simplewebauthn/browser").startAuthentication>[0]["optionsJSON"]>(
    "POST",
    "/api/sign-in/challenge",
  );
  if (asked.kind !== "done") return asked;
  const library = await webAuthn();
  if (library === undefined) return { kind: "unreachable" };
  try {
    const { id, rawId, type, response, clientExtensionResults } = await library.startAuthentication({ optionsJSON: asked.reply });
    return await send<SessionReply>("POST", "/api/sign-in/passkey", { passkey: { id, rawId, type, response, clientExtensionResults } });
  } catch {
    return { kind: "not-shown" };
  }
}
