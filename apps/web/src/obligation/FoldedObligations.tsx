import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import entries from "../ui/Entries.module.css";
import { ObligationLine } from "./ObligationLine.tsx";

interface Props {
  readonly title: string;
  readonly obligations: readonly ObligationReply[];
}

/** Obligations that need no eye today, one click away. */
export function FoldedObligations({ title, obligations }: Props): JSX.Element | null {
  if (obligations.length === 0) return null;
  return (
    <details className={entries["folded"]}>
      <summary>
        {title} ({obligations.length})
      </summary>
      <ul className={entries["list"]}>
        {obligations.map((obligation) => (
          <ObligationLine key={obligation.key} obligation={obligation} />
        ))}
      </ul>
    </details>
  );
}
