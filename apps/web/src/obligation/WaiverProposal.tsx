import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { obligationTexts } from "../texts/obligation-texts.ts";

/** That a visit's waiver is proposed, and why; nothing where it is not. It waives nothing. @source ledger-obligations */
export function WaiverProposal({ obligation }: { readonly obligation: ObligationReply }): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  const { waiverProposed } = obligation;
  if (waiverProposed === undefined) return null;
  return (
    <span>
      {t(obligationTexts.nextVisitOpen)} <time dateTime={waiverProposed}>{formatDate(waiverProposed, language)}</time>
      {t(obligationTexts.proposesWaiver)}
    </span>
  );
}
