import type { DailyHeadLine } from "@firstray/contract";
import type { JSX } from "react";
import { useId } from "react";
import { useText } from "../language/use-text.ts";
import { dailyHeadTexts } from "../texts/daily-head-texts.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import styles from "./DailyHead.module.css";
import { DailyHeadRow } from "./DailyHeadRow.tsx";

interface Props {
  readonly title: string;
  readonly lines: readonly DailyHeadLine[];
  /** What is said where there is none. */
  readonly nothing: string;
  /** Of wires, each says since when it is in; of the rest, what it is. */
  readonly wires?: boolean;
}

/** One list of the day, in the order of its due days. */
export function DailyHeadTable({ title, lines, nothing, wires = false }: Props): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["list"]}>
      <h2 id={id} className={styles["title"]}>
        {title} ({lines.length})
      </h2>
      {lines.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t(worklistTexts.sheetPatient)}</th>
              <th scope="col">{t(worklistTexts.sheetFoot)}</th>
              <th scope="col">{t(wires ? dailyHeadTexts.inSince : worklistTexts.sheetWhat)}</th>
              <th scope="col">{t(worklistTexts.due)}</th>
              <th scope="col">{t(dailyHeadTexts.state)}</th>
              <th scope="col">{t(worklistTexts.owner)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <DailyHeadRow key={`${line.patient.id} ${line.key}`} line={line} wire={wires} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
