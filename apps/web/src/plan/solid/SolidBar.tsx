import type { JSX } from "react";
import { useText } from "../../language/use-text.ts";
import { solidTexts } from "../../texts/solid-texts.ts";
import styles from "./Solid.module.css";
import { type SolidViewName, solidViews } from "./solid-views.ts";

interface Props {
  readonly onView: (view: SolidViewName) => void;
  readonly onHome: () => void;
  readonly withBefore: boolean;
  readonly onWithBefore: (shown: boolean) => void;
}

/** Where to look from, and whether to see where the bones lie now. */
export function SolidBar({ onView, onHome, withBefore, onWithBefore }: Props): JSX.Element {
  const t = useText();
  return (
    <div role="toolbar" aria-label={t(solidTexts.views)} className={styles["bar"]}>
      {solidViews.map((view) => (
        <button key={view} type="button" className={styles["tool"]} onClick={() => onView(view)}>
          {t(solidTexts[view])}
        </button>
      ))}
      <button type="button" className={styles["tool"]} onClick={onHome}>
        {t(solidTexts.home)}
      </button>
      <button type="button" className={styles["tool"]} aria-pressed={withBefore} onClick={() => onWithBefore(!withBefore)}>
        {t(solidTexts.withBefore)}
      </button>
    </div>
  );
}
