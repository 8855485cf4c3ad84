import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { followUpTexts, hindranceTexts } from "../texts/follow-up-texts.ts";
import { Tag } from "../ui/Tag.tsx";

/** What stands in the way of a wire's removal, and what is done next; nothing when nothing does. */
export function HinderedLine({ obligation: { hindered } }: { readonly obligation: Pick<ObligationReply, "hindered"> }): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  const { today } = useSession();
  if (hindered === undefined) return null;
  const { hindrance, since, nextStep, nextOn } = hindered;
  return (
    <span>
      <Tag tone={nextOn < today ? "danger" : "caution"}>{t(hindranceTexts[hindrance])}</Tag>{" "}
      <small>
        {t(followUpTexts.since)} {formatDate(since, language)} · {t(followUpTexts.next)} {formatDate(nextOn, language)} – {nextStep}
      </small>
    </span>
  );
}
