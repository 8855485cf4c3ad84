import type { WorklistReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Worklist.module.css";

/** The server counts no further. */
const countedTo = 1000;

/** The practice's day in four numbers. */
export function WorklistCounts({ counts }: { readonly counts: WorklistReply["counts"] }): JSX.Element {
  const t = useText();
  const cells = [
    { value: counts.overdue, label: t(worklistTexts.countOverdue), alarming: counts.overdue > 0 },
    { value: counts.open, label: t(worklistTexts.countOpen), alarming: false },
    { value: counts.thisWeek, label: t(worklistTexts.countWeek), alarming: false },
    { value: counts.wiresIn, label: t(counts.wiresIn === 1 ? worklistTexts.wireIn : worklistTexts.wiresIn), alarming: false },
  ];
  return (
    <ul className={styles["counts"]}>
      {cells.map(({ value, label, alarming }) => (
        <li key={label} className={classes(styles["count"], alarming && styles["alarming"])}>
          <strong>{value < countedTo ? value : `${countedTo - 1}+`}</strong> {label}
        </li>
      ))}
    </ul>
  );
}
