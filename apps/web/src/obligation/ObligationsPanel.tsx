import type { PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { ObligationLine } from "./ObligationLine.tsx";
import styles from "./Obligations.module.css";

/** What the practice owes this patient, and, folded away, what is settled. */
export function ObligationsPanel({ patient }: { readonly patient: PatientReply }): JSX.Element {
  const t = useText();
  const isSettled = (standing: string): boolean => standing === "discharged" || standing === "waived";
  const owed = patient.obligations.filter(({ standing }) => !isSettled(standing));
  const settled = patient.obligations.filter(({ standing }) => isSettled(standing));
  return (
    <Panel title={t(episodeTexts.owed)}>
      {owed.length === 0 && <p className={styles["quiet"]}>{t(episodeTexts.nothingOwed)}</p>}
      <ul className={styles["list"]}>
        {owed.map((obligation) => (
          <ObligationLine key={obligation.key} obligation={obligation} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details className={styles["settled"]}>
          <summary>
            {t(episodeTexts.settled)} ({settled.length})
          </summary>
          <ul className={styles["list"]}>
            {settled.map((obligation) => (
              <ObligationLine key={obligation.key} obligation={obligation} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
