/** The library that reads authenticators' answers, loaded when the first of them comes: a start does not wait for it. */
export function webAuthn(): Promise<typeof import("@simplewebauthn/server")> {
  return import("@simplewebauthn/server");
}
