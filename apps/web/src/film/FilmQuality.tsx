import type { FilmReply, PatientReply } from "@firstray/contract";
import type { QualityCheck, QualityFinding } from "@firstray/radiograph";
import type { JSX, ReactNode } from "react";
import { useId, useState } from "react";
import { useText } from "../language/use-text.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { qualityCheckTexts, qualityTexts } from "../texts/quality-texts.ts";
import { splitTexts } from "../texts/split-texts.ts";
import { DescribeForm } from "./DescribeForm.tsx";
import styles from "./Film.module.css";
import quality from "./FilmQuality.module.css";
import type { FilmLook } from "./reader-messages.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  /** Nothing until the film was looked at. */
  readonly look: FilmLook | undefined;
  readonly onSplit: () => void;
}

const described: readonly QualityCheck[] = ["view", "side", "weight-bearing"];

/** What is weak in the film and what that does to the numbers, before them; what can be done about it, where something can. */
export function FilmQuality({ film, patient, look, onSplit }: Props): JSX.Element {
  const t = useText();
  const heading = useId();
  const [isDescribing, describe] = useState(false);
  const findings = look?.findings ?? [];
  const canSplit = film.partOf === undefined && film.measuredOn === undefined;
  return (
    <section aria-labelledby={heading} className={styles["save"]}>
      <h2 id={heading} className={styles["title"]}>
        {t(qualityTexts.title)}
      </h2>
      {look === undefined && <p className={styles["fine"]}>{t(qualityTexts.looking)}</p>}
      {look && findings.length === 0 && <p className={styles["fine"]}>{t(qualityTexts.nothing)}</p>}
      <ul className={quality["findings"]}>
        {findings.map((finding) => (
          <Finding key={`${finding.check} ${finding.sentence.en}`} finding={finding}>
            {described.includes(finding.check) && !isDescribing && <DescribeButton onClick={() => describe(true)} />}
            {finding.check === "both-feet" && canSplit && (
              <PermittedButton deed="add-film" size="xs" onClick={onSplit}>
                {t(splitTexts.begin)}
              </PermittedButton>
            )}
          </Finding>
        ))}
      </ul>
      {isDescribing ? (
        <DescribeForm film={film} patient={patient} onClose={() => describe(false)} />
      ) : (
        <div className={styles["settle"]}>
          {!findings.some(({ check }) => described.includes(check)) && <DescribeButton quiet onClick={() => describe(true)} />}
          {canSplit && look && !findings.some(({ check }) => check === "both-feet") && (
            <PermittedButton deed="add-film" size="compact-xs" variant="subtle" onClick={onSplit}>
              {t(splitTexts.begin)}
            </PermittedButton>
          )}
        </div>
      )}
    </section>
  );
}

function Finding({ finding, children }: { readonly finding: QualityFinding; readonly children: ReactNode }): JSX.Element {
  const t = useText();
  return (
    <li className={quality["finding"]}>
      <strong>{t(qualityCheckTexts[finding.check])}</strong>
      <p>{t(finding.sentence)}</p>
      <div className={quality["action"]}>{children}</div>
    </li>
  );
}

function DescribeButton({ quiet = false, onClick }: { readonly quiet?: boolean; readonly onClick: () => void }): JSX.Element {
  const t = useText();
  return (
    <PermittedButton deed="add-film" size={quiet ? "compact-xs" : "xs"} variant={quiet ? "subtle" : "default"} onClick={onClick}>
      {t(qualityTexts.describe)}
    </PermittedButton>
  );
}
