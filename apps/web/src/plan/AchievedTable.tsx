import type { AchievedReply } from "@firstray/contract";
import type { PlannedAndAchieved, PlanUnit } from "@firstray/osteotomy";
import { measurementCatalogue, type Text } from "@firstray/radiograph";
import type { JSX } from "react";
import table from "../film/MeasurementTable.module.css";
import { valueWords } from "../film/value-words.ts";
import { formatDate } from "../language/format-date.ts";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { achievedTexts } from "../texts/achieved-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { methodTexts } from "../texts/measurement-texts.ts";
import { lengthWords } from "./length-words.ts";
import styles from "./PlanPanel.module.css";
import { residualWords } from "./residual-words.ts";

interface Props {
  readonly result: AchievedReply;
  readonly unit: PlanUnit;
}

/** What came of a plan on one later film: each number as planned and as achieved, and how well the film lies on the plan. */
export function AchievedTable({ result, unit }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { achieved, filmOn, by, on } = result;
  const length = (value: number): string => t(lengthWords(value, unit));
  const degrees = (value: number): string => `${formatNumber(value, language)}°`;
  const { planned, achieved: seen } = achieved.contact;
  const rows: readonly (readonly [label: Text, numbers: PlannedAndAchieved | undefined, words: (value: number) => string])[] = [
    [achievedTexts.lateralShift, achieved.lateralShift, length],
    [achievedTexts.tilt, achieved.varusTiltDegrees, degrees],
    [achievedTexts.shortening, achieved.shortening, length],
    [achievedTexts.contact, { planned: planned.width, achieved: seen.width }, length],
    [achievedTexts.turn, achieved.turnAtBaseDegrees, degrees],
  ];
  return (
    <figure className={styles["achieved"]}>
      <figcaption className={styles["fine"]}>
        {filmOn ? formatDate(filmOn, language) : t(filmTexts.dateUnknown)} · {t(residualWords(achieved.registration))} ·{" "}
        {t(achievedTexts.by)} {by}, {formatDate(on, language)}
      </figcaption>
      <table className={table["table"]}>
        <thead>
          <tr>
            <th scope="col">{t(achievedTexts.title)}</th>
            <th scope="col">{t(achievedTexts.planned)}</th>
            <th scope="col">{t(achievedTexts.achieved)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, numbers, words]) => numbers && <Row key={label.en} label={t(label)} {...inWords(numbers, words)} />)}
          {achieved.wireDeviation !== undefined && (
            <Row label={t(achievedTexts.wire)} planned="" achieved={length(achieved.wireDeviation)} />
          )}
          {achieved.measurements
            .filter(({ unit: of }) => of === "deg")
            .map(({ name, method, unit: of, ...numbers }) => (
              <Row
                key={`${name} ${method}`}
                label={`${t(measurementCatalogue[name].abbreviation)}${method ? `, ${t(methodTexts[method])}` : ""}`}
                {...inWords(numbers, (value) => t(valueWords(value, of)))}
              />
            ))}
        </tbody>
      </table>
    </figure>
  );
}

interface RowProps {
  readonly label: string;
  readonly planned: string;
  readonly achieved: string;
}

function inWords({ planned, achieved }: PlannedAndAchieved, words: (value: number) => string): Omit<RowProps, "label"> {
  return { planned: words(planned), achieved: words(achieved) };
}

function Row({ label, planned, achieved }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles["was"]}>{planned}</td>
      <td>
        <strong className={table["value"]}>{achieved}</strong>
      </td>
    </tr>
  );
}
