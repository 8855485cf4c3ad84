import type { ObligationReply } from "@firstray/contract";

/** A patient's obligations as the eye needs them. */
export interface ObligationGroups {
  /** Open or overdue: wires first, then warning signs, then the earliest due. */
  readonly now: readonly ObligationReply[];
  readonly upcoming: readonly ObligationReply[];
  readonly settled: readonly ObligationReply[];
}

/** Sorts a patient's obligations by what they ask of today. */
export function obligationGroups(obligations: readonly ObligationReply[]): ObligationGroups {
  const isSettled = ({ standing }: ObligationReply): boolean => standing === "discharged" || standing === "waived";
  const sorted = [...obligations].sort((a, b) => rank(a) - rank(b) || a.dueOn.localeCompare(b.dueOn));
  return {
    now: sorted.filter((obligation) => !isSettled(obligation) && obligation.standing !== "upcoming"),
    upcoming: sorted.filter(({ standing }) => standing === "upcoming"),
    settled: sorted.filter(isSettled),
  };
}

function rank({ kind }: ObligationReply): number {
  if (kind === "wire-removal") return 0;
  return kind === "red-flag" ? 1 : 2;
}
