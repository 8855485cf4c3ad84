import type { Instant } from "@firstray/record";
import type { JSX } from "react";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { messageTexts } from "../texts/message-texts.ts";
import entries from "../ui/Entries.module.css";
import { Notice } from "../ui/Notice.tsx";
import { standsStill } from "./stands-still.ts";

/** When messages were last looked through; a day without it is an alarm. */
export function LastRan({ lastRanAt }: { readonly lastRanAt: Instant | undefined }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  if (standsStill(lastRanAt, Date.now())) {
    return (
      <Notice tone="danger" role="alert">
        <p>{t(messageTexts.standsStill)}</p>
      </Notice>
    );
  }
  return (
    <p className={entries["fine"]}>
      {t(messageTexts.lastRan)} <time dateTime={lastRanAt}>{lastRanAt && formatMoment(lastRanAt, language, timeZone)}</time>
    </p>
  );
}
