/** The library that speaks to authenticators, loaded when somebody signs in; undefined when the server cannot be reached for it. */
export function webAuthn(): Promise<typeof import("@simplewebauthn/browser") | undefined> {
  return import("@simplewebauthn/browser").catch(() => undefined);
}
