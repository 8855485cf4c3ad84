import type { JSX, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Notice.module.css";

/** How much a notice wants to be seen. */
type Tone = "info" | "caution" | "danger" | "good";

interface Props {
  readonly tone: Tone;
  readonly title?: string;
  readonly role?: "alert" | "status";
  readonly children?: ReactNode;
}

/** A boxed sentence: its tone is in the words too, never in the colour alone. */
export function Notice({ tone, title, role, children }: Props): JSX.Element {
  return (
    <div className={classes(styles["notice"], styles[tone])} role={role}>
      {title && <p className={styles["title"]}>{title}</p>}
      {children}
    </div>
  );
}
