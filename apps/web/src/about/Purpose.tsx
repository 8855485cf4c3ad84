import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { aboutTexts, intendedUse } from "../texts/about-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./About.module.css";

/** That this is no cleared medical device, and what it is for: it stands above whatever is said of the product. */
export function Purpose(): JSX.Element {
  const t = useText();
  return (
    <>
      <Notice tone="caution" title={t(aboutTexts.notCleared)}>
        <p>{t(aboutTexts.notClearedMore)}</p>
      </Notice>
      <Panel title={t(aboutTexts.intendedUse)}>
        <ul className={styles["list"]}>
          {intendedUse.map((text) => (
            <li key={text.en}>{t(text)}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
