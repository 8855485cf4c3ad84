import { playedDays, type Scenario } from "@firstray/pathway";
import { ActionIcon } from "@mantine/core";
import type { JSX } from "react";
import { useId } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { courseDay, playTexts } from "../texts/play-texts.ts";
import styles from "./Play.module.css";

interface Props {
  readonly day: number;
  readonly operatedOn: Scenario["operatedOn"] | undefined;
  readonly onChange: (day: number) => void;
}

/** The day of the course, by a slider (drag, tap, arrow keys, Home, End, Page keys), or a day at a time. */
export function DaySlider({ day, operatedOn, onChange }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const date = operatedOn === undefined ? "" : formatDate(operatedOn.add({ days: day }).toString(), language, "long");
  const move = (to: number): void => onChange(Math.min(playedDays.last, Math.max(playedDays.first, to)));
  return (
    <div className={styles["slider"]}>
      <p className={styles["now"]} aria-live="polite">
        <strong>{t(courseDay(day))}</strong> <span>{date}</span>
      </p>
      <div className={styles["track"]}>
        <ActionIcon variant="default" size="lg" aria-label={t(playTexts.previous)} onClick={() => move(day - 1)}>
          −
        </ActionIcon>
        <label htmlFor={id} className={styles["hidden"]}>
          {t(playTexts.day)}
        </label>
        <input
          id={id}
          type="range"
          min={playedDays.first}
          max={playedDays.last}
          value={day}
          aria-valuetext={`${t(courseDay(day))}, ${date}`}
          onChange={(event) => move(event.currentTarget.valueAsNumber)}
        />
        <ActionIcon variant="default" size="lg" aria-label={t(playTexts.next)} onClick={() => move(day + 1)}>
          +
        </ActionIcon>
      </div>
    </div>
  );
}
