import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { useOpenDialog } from "../patient/dialog-context.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Nobody has begun with a foot of this patient. */
export function NoEpisode(): JSX.Element {
  const t = useText();
  const open = useOpenDialog();
  return (
    <EmptyState title={t(episodeTexts.none)} hint={t(episodeTexts.noneHint)}>
      <Button variant="light" onClick={() => open({ kind: "open-episode" })}>
        {t(episodeTexts.openFor)}
      </Button>
    </EmptyState>
  );
}
