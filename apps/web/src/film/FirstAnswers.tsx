import { type Measurement, measurementCatalogue, type View } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import styles from "./FilmGuide.module.css";
import { firstAnswers } from "./first-answers.ts";
import { intervalWords } from "./interval-words.ts";
import { valueWords } from "./value-words.ts";

interface Props {
  readonly view: View;
  readonly measurements: readonly Measurement[];
}

/** The first numbers of a film beside its guide, each with its interval, as soon as it can be measured. */
export function FirstAnswers({ view, measurements }: Props): JSX.Element {
  const t = useText();
  const shown = firstAnswers[view].measurements.flatMap((name) =>
    measurements.flatMap((one) =>
      one.name === name && one.kind === "measured" && one.method !== "head-base" && one.method !== "articular-base" ? [one] : [],
    ),
  );
  return (
    <dl className={styles["answers"]}>
      {shown.map(({ name, value, unit, interval95 }) => (
        <div key={name}>
          <dt>{t(measurementCatalogue[name].abbreviation)}</dt>
          <dd>
            <strong>{t(valueWords(value, unit))}</strong> <small>{t(intervalWords(interval95))}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
