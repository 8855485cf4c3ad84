import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";

/** From when it may be done, and by when it is due. */
export function ObligationWindow({ obligation: { opensOn, dueOn } }: { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <span>
      {t(worklistTexts.due)} <time dateTime={dueOn}>{formatDate(dueOn, language)}</time>
      {opensOn !== dueOn && (
        <small>
          {" "}
          ({t(worklistTexts.from)} <time dateTime={opensOn}>{formatDate(opensOn, language)}</time>)
        </small>
      )}
    </span>
  );
}
