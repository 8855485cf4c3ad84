import type { EpisodeReply, PatientReply } from "@firstray/contract";
import type { ObligationKind } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./EpisodeCard.module.css";
import { Step } from "./Step.tsx";

const stepKinds: readonly ObligationKind[] = [
  "consent",
  "consent-copy",
  "care-read",
  "dressing",
  "exercise-instruction",
  "exercise-start",
  "exercise-call",
];

interface Props {
  readonly patient: PatientReply;
  readonly episode: EpisodeReply;
}

/** Consent, reading, dressing, exercises of one foot: done by whom and when, or how to record it. */
export function StepsPanel({ patient, episode }: Props): JSX.Element {
  const t = useText();
  const steps = patient.obligations.filter((obligation) => obligation.episode === episode.id && stepKinds.includes(obligation.kind));
  return (
    <Panel title={t(episodeTexts.steps)} level={3} plain>
      {steps.length === 0 ? (
        <p className={styles["quiet"]}>{t(episodeTexts.noSteps)}</p>
      ) : (
        <ul className={styles["steps"]}>
          {steps.map((obligation) => (
            <Step key={obligation.key} obligation={obligation} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
