import type { EpisodeReply, PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { episodeTexts } from "../texts/episode-texts.ts";
import { operationTexts } from "../texts/operation-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { OperationWires } from "../wire/OperationWires.tsx";
import styles from "./Operation.module.css";

interface Props {
  readonly patient: PatientReply;
  readonly episode: EpisodeReply;
}

/** The operation of one foot: planned, held, cancelled, or not yet thought of. */
export function OperationPanel({ patient, episode }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { operation, closed } = episode;
  const schedule = !closed && (
    <DialogButton variant="light" opens={{ kind: "schedule" }}>
      {t(operationTexts.schedule)}
    </DialogButton>
  );
  return (
    <Panel title={t(episodeTexts.operation)} level={3} plain>
      <div className={styles["operation"]}>
        {operation === undefined && (
          <>
            <p>{t(operationTexts.none)}</p>
            {schedule}
          </>
        )}
        {operation?.state === "scheduled" && (
          <>
            <p className={styles["date"]}>
              {t(operationTexts.scheduledOn)} {formatDate(operation.on, language, "long")}
            </p>
            <div className={styles["buttons"]}>
              <DialogButton opens={{ kind: "record-operation", operation: operation.id }}>{t(operationTexts.record)}</DialogButton>
              <DialogButton variant="default" opens={{ kind: "operation-not-held", operation: operation.id }}>
                {t(operationTexts.notHeld)}
              </DialogButton>
            </div>
          </>
        )}
        {operation?.state === "held" && (
          <>
            <p className={styles["date"]}>
              {t(operationTexts.heldOn)} {formatDate(operation.on, language, "long")}
            </p>
            <OperationWires wires={patient.wires.filter(({ id }) => id.startsWith(`${operation.id}/${episode.foot}/`))} />
          </>
        )}
        {operation?.state === "cancelled" && (
          <>
            <p>
              {t(operationTexts.cancelledOn)} {formatDate(operation.on, language)}
            </p>
            {schedule}
          </>
        )}
      </div>
    </Panel>
  );
}
