import type { JSX, ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Nothing here, said so that nobody wonders whether it failed to load, and what to do next. */
export function EmptyState({ title, hint, children }: Props): JSX.Element {
  return (
    <div className={styles["empty"]}>
      <p className={styles["title"]}>{title}</p>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
