/** A mail as it leaves: plain text to one address. */
export interface OutgoingEmail {
  /** The same for every attempt at one message, so that a mailbox can tell a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** An SMS as it leaves. */
interface OutgoingSms {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/**
 * What came of an attempt. `accepted`: somebody took it over and said so. `refused`: it is known not to have been taken; `lasting` when
 * another attempt would be refused, too. `unknown`: it may have been taken; only a person may have it sent again.
 */
export type Carried =
  | { readonly kind: "accepted"; readonly receipt: string }
  | { readonly kind: "refused"; readonly reason: string; readonly lasting: boolean }
  | { readonly kind: "unknown"; readonly reason: string };

/** The ways out of the house that are set up; what has none waits. */
export interface MessageCarrier {
  readonly email?: (email: OutgoingEmail) => Promise<Carried>;
  readonly sms?: (sms: OutgoingSms) => Promise<Carried>;
}
