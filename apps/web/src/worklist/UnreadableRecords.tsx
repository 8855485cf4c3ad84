import type { WorklistReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { unreadableTitle } from "../texts/worklist-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** Records that cannot be folded: shown first, so that nobody believes that nothing is owed to them. */
export function UnreadableRecords({ records }: { readonly records: WorklistReply["unreadable"] }): JSX.Element | null {
  const t = useText();
  if (records.length === 0) return null;
  return (
    <Notice tone="danger" title={t(unreadableTitle(records.length))} role="alert">
      <ul>
        {records.map(({ patient, sentence }) => (
          <li key={patient}>
            <Link to="/patients/$patient" params={{ patient }}>
              {t(sentence)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
