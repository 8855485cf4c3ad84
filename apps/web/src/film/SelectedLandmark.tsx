import { landmarkTitles } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { originTexts } from "../texts/trace-texts.ts";
import styles from "./Film.module.css";
import { originOf } from "./origin-of.ts";
import type { LandmarkHands } from "./use-landmark-hands.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

interface Props {
  readonly editor: LandmarkEditor;
  readonly hands: LandmarkHands;
}

/** Which landmark is taken hold of, how it came there, and by whom. */
export function SelectedLandmark({ editor, hands }: Props): JSX.Element | null {
  const t = useText();
  const name = editor.moving?.name ?? editor.selected;
  if (name === undefined) return null;
  const point = editor.points[name];
  return (
    <p className={styles["selected"]}>
      <strong>{t(landmarkTitles[name])}</strong>
      {point && ` · ${t(originTexts[originOf(point)])} · ${hands(name) ?? ""}`}
    </p>
  );
}
