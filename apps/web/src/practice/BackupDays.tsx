import type { BackupReply } from "@firstray/contract";
import type { Instant } from "@firstray/record";
import type { JSX } from "react";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { backupTexts as texts } from "../texts/backup-texts.ts";

/** When the last good one was made, and when the last attempt failed. */
export function BackupDays({ backup }: { readonly backup: BackupReply }): JSX.Element | null {
  const t = useText();
  if (backup.kind !== "nightly") return null;
  return (
    <p>
      {backup.lastMadeAt === undefined ? (
        t(texts.never)
      ) : (
        <>
          {t(texts.last)} <Moment at={backup.lastMadeAt} />
        </>
      )}
      {backup.failedAt !== undefined && (
        <>
          {" · "}
          {t(texts.failedAt)} <Moment at={backup.failedAt} />
        </>
      )}
    </p>
  );
}

function Moment({ at }: { readonly at: Instant }): JSX.Element {
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  return <time dateTime={at}>{formatMoment(at, language, timeZone)}</time>;
}
