import type { MessageCarrier } from "./message-carrier.ts";

/** How this practice sends, and how it is reached. */
export interface Post {
  readonly carrier: MessageCarrier;
  /** Where the practice reads mail about its own work; without it, staff are told by the worklist alone. */
  readonly practiceMail?: string;
  /** Where patients call. */
  readonly practicePhone?: string;
  /** Where links in the practice's own mail lead. */
  readonly publicUrl?: string;
  /** Whether the morning mail names whose wires are in: the practice's own choice, and only where mail leaves under TLS. */
  readonly headNames?: boolean;
}
