import { type LandmarkName, landmarkTitles } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";
import type { FilmTask } from "./film-task.ts";

interface Props {
  /** The landmark that the next tap places. */
  readonly active: LandmarkName | undefined;
  readonly task: FilmTask | undefined;
}

/** What the next tap does where nothing leads the reader. */
export function Instruction({ active, task }: Props): JSX.Element {
  const t = useText();
  return (
    <p className={styles["guide"]} role="status">
      {task && t(task.instruction)}
      {!task && active && (
        <>
          {t(viewerTexts.placeNow)} <strong>{t(landmarkTitles[active])}</strong>
        </>
      )}
      {!task && !active && t(viewerTexts.allPlaced)}
    </p>
  );
}
