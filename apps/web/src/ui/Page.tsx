import type { JSX, ReactNode } from "react";
import { useEffect } from "react";
import { classes } from "./classes.ts";
import styles from "./Page.module.css";

interface Props {
  readonly title: string;
  /** A line above the title: where this page belongs. */
  readonly eyebrow?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: "text" | "form" | "wide";
  readonly children: ReactNode;
}

/** A page under the header: its one main heading, what can be done on it, its content; and the name of the browser's tab. */
export function Page({ title, eyebrow, subtitle, actions, width = "wide", children }: Props): JSX.Element {
  useEffect(() => {
    document.title = `${title} · Firstray`;
  }, [title]);
  return (
    <div className={classes(styles["page"], styles[width])}>
      <header className={styles["head"]}>
        <div className={styles["words"]}>
          {eyebrow && <div className={styles["eyebrow"]}>{eyebrow}</div>}
          <h1 className={styles["title"]}>{title}</h1>
          {subtitle && <div className={styles["subtitle"]}>{subtitle}</div>}
        </div>
        {actions && <div className={styles["actions"]}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
