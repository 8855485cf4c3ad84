import type { JSX, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Tag.module.css";

/** Of what kind a short state is; its words say the same. */
export type TagTone = "neutral" | "teal" | "caution" | "danger" | "alarm" | "good";

/** A short state in a word or two. */
export function Tag({ tone = "neutral", children }: { readonly tone?: TagTone; readonly children: ReactNode }): JSX.Element {
  return <span className={classes(styles["tag"], styles[tone])}>{children}</span>;
}
