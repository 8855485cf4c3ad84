import type { Side } from "@firstray/radiograph";
import type { EpisodeId, Evidence, ObligationKey } from "@firstray/record";
import type { Obligation, ObligationKind, Owner } from "./obligation.ts";
import type { Window } from "./window-from.ts";

/** What makes one obligation: its key follows from its kind and subject. */
export interface Owing {
  readonly kind: ObligationKind;
  readonly foot: Side;
  readonly episode?: EpisodeId | undefined;
  readonly subject: string;
  readonly window: Window;
  readonly role: "surgeon" | "nurse";
  readonly protocolItem: string;
  readonly about?: string | undefined;
  readonly waiverFrom?: Obligation["waiverFrom"] | undefined;
  readonly booked?: Obligation["booked"] | undefined;
  readonly dischargedBy?: Evidence | undefined;
  readonly waivedBy?: Obligation["waivedBy"] | undefined;
}

/** One obligation. */
export function owed(owing: Owing): Obligation {
  const { kind, foot, episode, subject, window, role, protocolItem, about, waiverFrom, booked, dischargedBy, waivedBy } = owing;
  const owner: Owner = { kind: "role", role };
  return {
    key: keyOf(kind, subject),
    kind,
    foot,
    ...(episode === undefined ? {} : { episode }),
    subject,
    ...window,
    owner,
    protocolItem,
    ...(about === undefined ? {} : { about }),
    ...(waiverFrom === undefined ? {} : { waiverFrom }),
    ...(booked === undefined || dischargedBy !== undefined ? {} : { booked }),
    ...(dischargedBy === undefined ? {} : { dischargedBy }),
    ...(waivedBy === undefined ? {} : { waivedBy }),
  };
}

/** The key of an obligation, stable over its life. */
export function keyOf(kind: ObligationKind, subject: string): ObligationKey {
  return `${kind}:${subject}`;
}
