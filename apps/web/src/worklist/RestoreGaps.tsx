import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { restoreGapsTitle, worklistTexts } from "../texts/worklist-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** A backup was restored: until everything that it may have lost is confirmed, every worklist says so. @source ledger-7 */
export function RestoreGaps({ count }: { readonly count: number }): JSX.Element | null {
  const t = useText();
  if (count === 0) return null;
  return (
    <Notice tone="danger" title={t(restoreGapsTitle(count))} role="alert">
      <p>
        {t(worklistTexts.restoreGapsWhy)}{" "}
        <Link to="/worklist" search={{ show: "all", kind: "reconcile-gap" }}>
          {t(worklistTexts.restoreGapsShow)}
        </Link>
      </p>
    </Notice>
  );
}
