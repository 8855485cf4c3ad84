import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { episodeTexts } from "../texts/episode-texts.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Nobody has begun with a foot of this patient. */
export function NoEpisode(): JSX.Element {
  const t = useText();
  return (
    <EmptyState title={t(episodeTexts.none)} hint={t(episodeTexts.noneHint)}>
      <DialogButton variant="light" opens={{ kind: "open-episode" }}>
        {t(episodeTexts.openFor)}
      </DialogButton>
    </EmptyState>
  );
}
