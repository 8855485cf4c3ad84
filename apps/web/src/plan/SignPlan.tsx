import type { PatientReply, PlanDraft, PlanReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { planQuery } from "../api/plan-query.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { useSession } from "../session/use-session.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { planSaveTexts } from "../texts/plan-save-texts.ts";
import { planName } from "../texts/plan-texts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { CorrectionWords } from "./CorrectionWords.tsx";
import { correctionOf } from "./correction-of.ts";
import styles from "./PlanPanel.module.css";
import type { PlanView } from "./plan-view.ts";

interface Props {
  readonly film: string;
  readonly patient: PatientReply;
  readonly reply: PlanReply;
  readonly draft: PlanDraft;
  readonly plan: PlanView;
  /** The draft is on the server as it is here. */
  readonly saved: boolean;
}

/** The surgeon signs the chosen plan; until then it says what stands in the way. */
export function SignPlan({ film, patient, reply, draft, plan, saved }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const [asked, ask] = useState(false);
  const { state, record } = useRecording({ id: patient.id, sequence: reply.sequence }, "shown");
  const forbidden = plan.prediction.limits.some(({ verdict }) => verdict === "broken");
  const obstacle = reply.blocked ?? obstacleOf({ forbidden, saved, course: reply.episode !== undefined });
  const sign = async (): Promise<void> => {
    if (reply.episode === undefined) return;
    const { settings, execution } = draft;
    const correction = correctionOf(draft, draft.chosen);
    const { episode, revision } = reply;
    const payload = { plan: crypto.randomUUID(), film, episode, correction, settings, execution, revision };
    if (!(await record({ type: "SignPlan", payload }, { occurredOn: today }))) return;
    await queryClient.invalidateQueries({ queryKey: planQuery(film).queryKey });
    ask(false);
  };
  return (
    <div className={styles["sign"]}>
      <PermittedButton deed="sign-plan" disabled={obstacle !== undefined} onClick={() => ask(true)} fullWidth>
        {t(planSaveTexts.sign)}
        {draft.alternatives.length > 1 && ` (${t(planName(draft.chosen))})`}
      </PermittedButton>
      <p className={styles["fine"]}>{t(obstacle ?? planSaveTexts.signHint)}</p>
      <Dialog opened={asked} title={t(planSaveTexts.sign)} onClose={() => ask(false)}>
        <CorrectionWords foot={plan.foot} correction={plan.correction} prediction={plan.prediction} />
        <p className={styles["fine"]}>{t(planSaveTexts.signHint)}</p>
        <RecordingNotice state={state} />
        <p className={styles["buttons"]}>
          <Button loading={state.kind === "sending"} onClick={() => void sign()}>
            {t(planSaveTexts.signNow)}
          </Button>
          <Button variant="default" onClick={() => ask(false)}>
            {t(commonTexts.cancel)}
          </Button>
        </p>
      </Dialog>
    </div>
  );
}

interface Stand {
  readonly forbidden: boolean;
  readonly saved: boolean;
  readonly course: boolean;
}

function obstacleOf({ forbidden, saved, course }: Stand): (typeof planSaveTexts)[keyof typeof planSaveTexts] | undefined {
  if (!course) return planSaveTexts.noEpisode;
  if (forbidden) return planSaveTexts.forbidden;
  return saved ? undefined : planSaveTexts.waiting;
}
