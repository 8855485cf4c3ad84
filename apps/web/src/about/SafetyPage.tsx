import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { hazards } from "../../../../docs/safety/hazards.yml";
import { useText } from "../language/use-text.ts";
import { aboutTexts, intendedUse } from "../texts/about-texts.ts";
import { safetyTexts } from "../texts/safety-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./About.module.css";

/** What can go wrong, what it would do to whom, and what is built against it, each with how often it is tried. */
export function SafetyPage(): JSX.Element {
  const t = useText();
  return (
    <Page title={t(safetyTexts.title)} eyebrow={<Link to="/about">{t(aboutTexts.title)}</Link>} width="text">
      <div className={styles["parts"]}>
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
        <p>
          {hazards.length} {t(safetyTexts.counted)} {t(safetyTexts.language)}
        </p>
        {hazards.map((hazard) => (
          <section key={hazard.id} lang="en" aria-labelledby={hazard.id}>
            <h2 id={hazard.id} className={styles["hazard"]}>
              {hazard.id}: {hazard.hazard}
            </h2>
            <p className={styles["version"]}>
              {hazard.cause} → {hazard.harm}
            </p>
            <ul className={styles["list"]}>
              {hazard.controls.map(({ control, requirement, tests }) => (
                <li key={control}>
                  {control}{" "}
                  <span className={styles["version"]}>
                    ({requirement}; {tests.length} {t(safetyTexts.tests)})
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
