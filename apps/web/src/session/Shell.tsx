import type { SessionReply } from "@firstray/contract";
import type { JSX, ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { sessionTexts } from "../texts/session-texts.ts";
import { Header } from "./Header.tsx";
import styles from "./Shell.module.css";

interface Props {
  readonly session: SessionReply;
  readonly children: ReactNode;
}

/** Every page of somebody signed in: a way past the header, the header, the page. */
export function Shell({ session, children }: Props): JSX.Element {
  const t = useText();
  return (
    <div className={styles["shell"]}>
      <a href="#content" className={styles["skip"]}>
        {t(sessionTexts.skip)}
      </a>
      <Header session={session} />
      <main id="content" tabIndex={-1} className={styles["content"]}>
        {children}
      </main>
      <footer className={styles["footer"]}>{t(sessionTexts.notCleared)}</footer>
    </div>
  );
}
