import type { DailyHeadCounts as Counts } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { dailyHeadTexts } from "../texts/daily-head-texts.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Worklist.module.css";

/** The day in four numbers. */
export function DailyHeadCounts({ counts: { wiresIn, dueToday, late, escalated } }: { readonly counts: Counts }): JSX.Element {
  const t = useText();
  const cells = [
    { value: wiresIn, label: dailyHeadTexts.countWires, alarming: false },
    { value: dueToday, label: dailyHeadTexts.countDue, alarming: false },
    { value: late, label: dailyHeadTexts.countLate, alarming: late > 0 },
    { value: escalated, label: dailyHeadTexts.countEscalated, alarming: escalated > 0 },
  ];
  return (
    <>
      <ul className={styles["counts"]}>
        {cells.map(({ value, label, alarming }) => (
          <li key={label.en} className={classes(styles["count"], alarming && styles["alarming"])}>
            <strong>{value}</strong> {t(label)}
          </li>
        ))}
      </ul>
      <p className={styles["keys"]}>{t(dailyHeadTexts.countsNote)}</p>
    </>
  );
}
