import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { holdToPolicy } from "./hold-to-policy.ts";

/** Somebody with a browser and a passkey in it: Chromium's own virtual authenticator, which shows its finger whenever it is asked. */
export interface PasskeyPerson {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Takes the key out of the browser: nothing answers any more. */
  readonly takeKey: () => Promise<Key>;
  /** Brings a key to this browser. */
  readonly bringKey: (key: Key) => Promise<void>;
}

type Key = Awaited<ReturnType<typeof credentialsOf>>;

const options = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

export async function passkeyPerson(browser: Browser, locale = "en-CA"): Promise<PasskeyPerson> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  holdToPolicy(page);
  const developer = await context.newCDPSession(page);
  await developer.send("WebAuthn.enable");
  let { authenticatorId } = await developer.send("WebAuthn.addVirtualAuthenticator", { options });
  return {
    page,
    context,
    takeKey: async () => {
      const key = await credentialsOf(developer, authenticatorId);
      await developer.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
      return key;
    },
    bringKey: async (key) => {
      ({ authenticatorId } = await developer.send("WebAuthn.addVirtualAuthenticator", { options }));
      for (const credential of key) await developer.send("WebAuthn.addCredential", { authenticatorId, credential });
    },
  };
}

async function credentialsOf(developer: CDPSession, authenticatorId: string) {
  const { credentials } = await developer.send("WebAuthn.getCredentials", { authenticatorId });
  return credentials;
}
