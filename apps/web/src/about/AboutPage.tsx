import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { aboutTexts, limits } from "../texts/about-texts.ts";
import { safetyTexts } from "../texts/safety-texts.ts";
import { Page } from "../ui/Page.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./About.module.css";
import { Purpose } from "./Purpose.tsx";

/** What the product is for, what it is not, and which version this is. */
export function AboutPage(): JSX.Element {
  const t = useText();
  return (
    <Page title={t(aboutTexts.title)} subtitle={t(aboutTexts.subtitle)} width="text">
      <div className={styles["parts"]}>
        <Purpose />
        <Panel title={t(aboutTexts.limits)}>
          <ul className={styles["list"]}>
            {limits.map((text) => (
              <li key={text.en}>{t(text)}</li>
            ))}
          </ul>
        </Panel>
        <p>
          <Link to="/about/safety">{t(safetyTexts.title)}</Link>
        </p>
        <p className={styles["version"]}>
          Firstray {import.meta.env["VITE_VERSION"]} · {t(aboutTexts.licence)}
        </p>
      </div>
    </Page>
  );
}
