import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { hazards } from "../../../../docs/safety/hazards.yml";
import { useText } from "../language/use-text.ts";
import { aboutTexts } from "../texts/about-texts.ts";
import { safetyTexts } from "../texts/safety-texts.ts";
import { Page } from "../ui/Page.tsx";
import styles from "./About.module.css";
import { Purpose } from "./Purpose.tsx";

/** What can go wrong, what it would do to whom, and what is built against it, each with how often it is tried. */
export function SafetyPage(): JSX.Element {
  const t = useText();
  return (
    <Page title={t(safetyTexts.title)} eyebrow={<Link to="/about">{t(aboutTexts.title)}</Link>} width="text">
      <div className={styles["parts"]}>
        <Purpose />
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
