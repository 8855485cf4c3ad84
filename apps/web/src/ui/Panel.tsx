import type { JSX, ReactNode } from "react";
import { useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Panel.module.css";

interface Props {
  readonly title: string;
  /** The name by which links lead here. */
  readonly anchor?: string;
  /** The heading's level on its page; a panel inside a panel is one deeper. */
  readonly level?: 2 | 3;
  readonly aside?: ReactNode;
  /** A part of another panel: no frame, and no landmark of its own. */
  readonly plain?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A titled part of a page, found by its heading. */
export function Panel({ title, anchor, level = 2, aside, plain = false, className, children }: Props): JSX.Element {
  const heading = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const Part = plain ? "div" : "section";
  return (
    <Part
      id={anchor}
      {...(plain ? {} : { "aria-labelledby": heading })}
      className={classes(plain ? styles["plain"] : styles["panel"], className)}
    >
      <div className={styles["head"]}>
        <Heading id={heading} className={level === 2 ? styles["title2"] : styles["title3"]}>
          {title}
        </Heading>
        {aside && <div className={styles["aside"]}>{aside}</div>}
      </div>
      {children}
    </Part>
  );
}
