import type { Restriction } from "@firstray/contract";
import { Stack } from "@mantine/core";
import type { JSX } from "react";
import { actorName } from "../history/actor-name.ts";
import { formatMoment } from "../language/format-moment.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { restrictionTexts } from "../texts/restriction-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { useClosingAt } from "./use-closing-at.ts";

/** That the chart is restricted, by whom and why; to who gave a reason, until when it is open. */
export function RestrictionNotice({ restriction }: { readonly restriction: Restriction | undefined }): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  useClosingAt(restriction?.glass?.endsAt);
  if (restriction === undefined) return null;
  const { by, at, reason, glass } = restriction;
  const when = (moment: string): string => formatMoment(moment, language, timeZone);
  return (
    <Stack mb="md">
      <Notice tone="caution" title={t(restrictionTexts.isRestricted)}>
        {glass ? (
          <p>
            {t(restrictionTexts.openUntil)} {when(glass.endsAt)} · {t(quoted(glass.reason))}
          </p>
        ) : (
          <p>
            {t(actorName(by))}, {t(restrictionTexts.since)} {when(at)} · {t(quoted(reason))}
          </p>
        )}
      </Notice>
    </Stack>
  );
}
