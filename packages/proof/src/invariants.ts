import { canStillClose } from "./can-still-close.ts";
import { deathIsKnown } from "./death-is-known.ts";
import { doubtIsOwed } from "./doubt-is-owed.ts";
import type { Invariant } from "./invariant.ts";
import { ofEachChart } from "./of-each-chart.ts";
import { recordRules } from "./record-rules.ts";
import { replaysTheSame } from "./replays-the-same.ts";
import { wireIsOwed } from "./wire-is-owed.ts";
import { wireOutIsDischarged } from "./wire-out-is-discharged.ts";

/** Between what is true of the foot and what the record says of it, in the order asked. @source ledger-proof */
const ledgerInvariants: readonly Invariant[] = [
  wireIsOwed(),
  doubtIsOwed(),
  deathIsKnown,
  ...[wireOutIsDischarged, canStillClose, replaysTheSame].map(ofEachChart),
];

/** All that must hold in every world. */
export const invariants: readonly Invariant[] = [...ledgerInvariants, ...recordRules];
