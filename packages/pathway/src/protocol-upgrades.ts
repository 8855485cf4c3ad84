/** Content as it was stored, before anything is known of its shape. */
type Stored = Readonly<Record<string, unknown>>;

/** One thing that every version of the protocol says today and that versions stored earlier could not say. */
interface ProtocolUpgrade {
  /** The field of which an older version knows nothing. */
  readonly lacks: string;
  /** What such a version means by its silence. */
  readonly means: (stored: Stored) => unknown;
}

/** Every field that was added to the protocol since the first version was stored, in the order in which they were added. */
export const protocolUpgrades: readonly ProtocolUpgrade[] = [
  // Nobody was asked a questionnaire: silence owes none.
  { lacks: "questionnaires", means: () => [] },
];
