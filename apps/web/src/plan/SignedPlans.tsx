import type { PatientReply, PlanReply, PlanState, SignedPlan } from "@firstray/contract";
import type { Correction } from "@firstray/osteotomy";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { planSaveTexts } from "../texts/plan-save-texts.ts";
import { Tag, type TagTone } from "../ui/Tag.tsx";
import { AchievedOfPlan } from "./AchievedOfPlan.tsx";
import { CorrectionWords } from "./CorrectionWords.tsx";
import styles from "./PlanPanel.module.css";
import { planSheetAddress } from "./plan-sheet-address.ts";

interface Props {
  readonly film: string;
  readonly patient: PatientReply;
  readonly signed: PlanReply["signed"];
  /** Takes a signed plan of this film over into the draft; absent where nothing may be changed. */
  readonly onTakeOver: ((correction: Correction) => void) | undefined;
}

const tones: Readonly<Record<PlanState["kind"], TagTone>> = {
  current: "good",
  operated: "neutral",
  replaced: "neutral",
  outdated: "caution",
};

/** The plans that were signed for this foot, as they were signed, with their sheets. */
export function SignedPlans({ film, patient, signed, onTakeOver }: Props): JSX.Element {
  const t = useText();
  if (signed.length === 0) return <p className={styles["fine"]}>{t(planSaveTexts.none)}</p>;
  return (
    <ul className={styles["signed"]}>
      {signed.map((plan) => (
        <SignedLine key={plan.plan} plan={plan} patient={patient} onTakeOver={plan.film === film ? onTakeOver : undefined} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly plan: SignedPlan;
  readonly patient: PatientReply;
  readonly onTakeOver: Props["onTakeOver"];
}

function SignedLine({ plan, patient, onTakeOver }: LineProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { state, by, on, correction, planned } = plan;
  return (
    <li>
      <p>
        <Tag tone={tones[state.kind]}>{t(planSaveTexts[state.kind])}</Tag> {t(planSaveTexts.signedBy)} {by}, {formatDate(on, language)}
      </p>
      {state.kind !== "current" && <p className={styles["fine"]}>{t(state.because)}</p>}
      <CorrectionWords foot={planned} correction={correction} prediction={{ measurements: planned.after, contact: planned.contact }} />
      <p className={styles["links"]}>
        <a href={planSheetAddress(plan.plan, language, "pdf")} target="_blank" rel="noreferrer">
          {t(planSaveTexts.sheet)}
        </a>
        <a href={planSheetAddress(plan.plan, language, "png")} target="_blank" rel="noreferrer">
          {t(planSaveTexts.wall)}
        </a>
      </p>
      <AchievedOfPlan plan={plan} patient={patient} />
      {onTakeOver && (
        <Button variant="subtle" size="xs" onClick={() => onTakeOver(correction)}>
          {t(planSaveTexts.takeOver)}
        </Button>
      )}
    </li>
  );
}
