import type { EpisodeReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { dayAfterSurgery, episodeTexts } from "../texts/episode-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import { stageOf } from "./stage-of.ts";

/** Where one foot is on its course today. */
export function StageTag({ episode }: { readonly episode: EpisodeReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const stage = stageOf(episode, useSession().today);
  switch (stage.kind) {
    case "assessment":
      return <Tag>{t(episodeTexts.stageAssessment)}</Tag>;
    case "scheduled":
      return (
        <Tag tone="teal">
          {t(episodeTexts.stageScheduled)} {formatDate(stage.on, language)}
        </Tag>
      );
    case "operated":
      return (
        <Tag tone="teal">
          {t(episodeTexts.stageOperated)} {formatDate(stage.on, language)}, {t(dayAfterSurgery(stage.days))}
        </Tag>
      );
    case "closed":
      return (
        <Tag>
          {t(episodeTexts.stageClosed)} {formatDate(stage.on, language)}
        </Tag>
      );
  }
}
