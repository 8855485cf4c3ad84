import type { JSX } from "react";
import { useId } from "react";
import styles from "./Worklist.module.css";
import { WorklistRow } from "./WorklistRow.tsx";
import type { WorklistItem } from "./worklist-groups.ts";

interface Props {
  readonly title: string;
  readonly items: readonly WorklistItem[];
}

/** One group of the worklist; an empty one takes no room. */
export function WorklistGroup({ title, items }: Props): JSX.Element | null {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles["groupTitle"]}>
        {title} <span className={styles["groupCount"]}>{items.length}</span>
      </h2>
      <ul className={styles["rows"]}>
        {items.map((item) => (
          <WorklistRow key={`${item.patient.id} ${item.key}`} item={item} />
        ))}
      </ul>
    </section>
  );
}
