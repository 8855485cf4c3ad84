import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";

/** Says on the picture itself that left and right are exchanged, and takes it back. */
export function MirroredMark({ onUndo }: { readonly onUndo: () => void }): JSX.Element {
  const t = useText();
  return (
    <div className={styles["mirrored"]} role="status">
      <strong>{t(viewerTexts.mirrored)}</strong>
      <span>{t(viewerTexts.mirroredHint)}</span>
      <button type="button" onPointerDown={(event) => event.stopPropagation()} onClick={onUndo}>
        {t(viewerTexts.asTaken)}
      </button>
    </div>
  );
}
