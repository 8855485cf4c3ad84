import type { Assessment, CallusSite } from "@firstray/record";
import { Checkbox } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { assessmentTexts, callusTexts } from "../texts/assessment-texts.ts";
import { optionsOf } from "../ui/options-of.ts";
import styles from "./AssessmentForm.module.css";

type Calluses = NonNullable<Assessment["calluses"]>;

interface Props {
  readonly calluses: Calluses;
  readonly onChange: (calluses: Calluses) => void;
}

/** Where calluses are, and which hurt. @source practice-protocol A4 */
export function CallusFields({ calluses, onChange }: Props): JSX.Element {
  const t = useText();
  const others = (site: CallusSite): Calluses => calluses.filter((callus) => callus.site !== site);
  return (
    <fieldset className="fields">
      <legend>{t(assessmentTexts.calluses)}</legend>
      <ul className={styles["calluses"]}>
        {optionsOf(callusTexts, t).map(({ value: site, label }) => {
          const callus = calluses.find((candidate) => candidate.site === site);
          return (
            <li key={site} className={styles["callus"]}>
              <Checkbox
                label={label}
                checked={callus !== undefined}
                onChange={(event) => onChange(event.currentTarget.checked ? [...calluses, { site, painful: false }] : others(site))}
              />
              {callus && (
                <Checkbox
                  label={t(assessmentTexts.painful)}
                  aria-label={`${label}: ${t(assessmentTexts.painful)}`}
                  checked={callus.painful}
                  onChange={(event) => onChange([...others(site), { site, painful: event.currentTarget.checked }])}
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
