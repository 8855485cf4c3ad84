import type { JSX, ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { sessionTexts } from "../texts/session-texts.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Mark } from "./Mark.tsx";
import styles from "./SignInPage.module.css";

/** The card on which somebody finds their way in; what the product is not stands below. */
export function SignInCard({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  const t = useText();
  return (
    <main className={styles["page"]}>
      <div className={styles["card"]}>
        <div className={styles["top"]}>
          <span className={styles["name"]}>
            <Mark size={34} /> Firstray
          </span>
          <LanguageSwitch />
        </div>
        <h1 className={styles["tagline"]}>{title}</h1>
        {children}
        <p className={styles["cleared"]}>{t(sessionTexts.notCleared)}</p>
      </div>
    </main>
  );
}
