import { Button } from "@mantine/core";
import type { JSX } from "react";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { planSaveTexts } from "../texts/plan-save-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./PlanPanel.module.css";
import type { SaveState, TheirDraft } from "./save-state.ts";

interface Props {
  readonly state: SaveState;
  /** Who kept the draft last, before this page was opened. */
  readonly by: TheirDraft["by"];
  readonly onMine: (theirs: TheirDraft) => void;
  readonly onTheirs: (theirs: TheirDraft) => void;
}

/** How the draft stands with the server: kept, on its way, or somebody else's is there; then both can be had. */
export function SaveLine({ state, by, onMine, onTheirs }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice } = useSession();
  switch (state.kind) {
    case "new":
    case "saved":
    case "saving":
      return (
        <p role="status" className={styles["saveLine"]} data-state={state.kind}>
          {t(planSaveTexts[state.kind])}
          {state.kind === "saved" && by && ` ${by.name}, ${formatMoment(by.at, language, practice.timeZone)}`}
        </p>
      );
    case "unreachable":
      return (
        <Notice tone="caution" role="status">
          {t(commonTexts.unreachable)} {t(planSaveTexts.again)}
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="danger" role="alert">
          {t(state.problem.sentence)} {t(planSaveTexts.keptHere)}
        </Notice>
      );
    case "conflict":
      return (
        <Notice tone="caution" role="alert" title={t(planSaveTexts.conflict)}>
          <p>{t(state.problem.sentence)}</p>
          {state.theirs && (
            <p className={styles["buttons"]}>
              <ConflictButton theirs={state.theirs} words={t(planSaveTexts.mine)} onChoose={onMine} />
              <ConflictButton theirs={state.theirs} words={t(planSaveTexts.theirs)} onChoose={onTheirs} />
            </p>
          )}
        </Notice>
      );
  }
}

interface ConflictProps {
  readonly theirs: TheirDraft;
  readonly words: string;
  readonly onChoose: (theirs: TheirDraft) => void;
}

function ConflictButton({ theirs, words, onChoose }: ConflictProps): JSX.Element {
  return (
    <Button variant="default" size="xs" onClick={() => onChoose(theirs)}>
      {words}
    </Button>
  );
}
