import type { TapProblem } from "@firstray/radiograph";
import type { JSX } from "react";
import { labelled } from "../language/labelled.ts";
import { useText } from "../language/use-text.ts";
import { tapShortTexts, traceTexts } from "../texts/trace-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** What speaks against a traced bone being the one that was meant. */
export function TraceDoubts({ doubts }: { readonly doubts: readonly TapProblem[] }): JSX.Element | null {
  const t = useText();
  if (doubts.length === 0) return null;
  return (
    <Notice tone="caution" title={t(traceTexts.toLookAt)} role="status">
      <ul>
        {doubts.map(({ tap, because }) => (
          <li key={`${tap} ${because.en}`}>{t(labelled(tapShortTexts[tap], because))}</li>
        ))}
      </ul>
    </Notice>
  );
}
