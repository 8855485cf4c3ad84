import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { SheetRow } from "./SheetRow.tsx";
import styles from "./WorklistSheet.module.css";
import { type WorklistItem, worklistGroups } from "./worklist-groups.ts";

interface Props {
  readonly items: readonly WorklistItem[];
  /** More is owed than these lines: a sheet that ends too soon says so. */
  readonly goesOn: boolean;
}

/** The worklist on paper: one line for each thing owed, with a box to tick; on the screen it is not shown. */
export function WorklistSheet({ items, goesOn }: Props): JSX.Element {
  const t = useText();
  const { overdue, open, upcoming } = worklistGroups(items);
  const groups = [
    { title: worklistTexts.overdue, lines: overdue },
    { title: worklistTexts.open, lines: open },
    { title: worklistTexts.later, lines: upcoming },
  ];
  return (
    <table className={styles["sheet"]}>
      {goesOn && <caption>{t(worklistTexts.goesOn)}</caption>}
      <thead>
        <tr>
          <th scope="col">{t(worklistTexts.sheetDone)}</th>
          <th scope="col">{t(worklistTexts.due)}</th>
          <th scope="col">{t(worklistTexts.sheetLate)}</th>
          <th scope="col">{t(worklistTexts.sheetPatient)}</th>
          <th scope="col">{t(worklistTexts.sheetFoot)}</th>
          <th scope="col">{t(worklistTexts.sheetWhat)}</th>
          <th scope="col">{t(worklistTexts.owner)}</th>
        </tr>
      </thead>
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <tbody key={title.en}>
            <tr>
              <th scope="rowgroup" colSpan={7} className={styles["group"]}>
                {t(title)} ({lines.length})
              </th>
            </tr>
            {lines.map((item) => (
              <SheetRow key={`${item.patient.id} ${item.key}`} item={item} />
            ))}
          </tbody>
        ))}
    </table>
  );
}
