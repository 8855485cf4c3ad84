import type { PlanDraft } from "@firstray/contract";
import { type PlannableFoot, solve } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { correctionOf } from "./correction-of.ts";
import styles from "./PlanPanel.module.css";
import { sufficient } from "./sufficient.ts";
import { withCorrection } from "./with-correction.ts";

interface Props {
  readonly foot: PlannableFoot;
  readonly draft: PlanDraft;
  readonly disabled: boolean;
  readonly onSettle: (draft: PlanDraft) => void;
}

/** Finds the least shift and tilt for the targets; where there are none it says which target or limit stands in the way. */
export function SolveButton({ foot, draft, disabled, onSettle }: Props): JSX.Element {
  const t = useText();
  const [obstacle, setObstacle] = useState<{ readonly because: Text; readonly draft: PlanDraft }>();
  const find = (): void => {
    const { lateralShift: _shift, varusTiltDegrees: _tilt, ...decided } = correctionOf(draft, draft.chosen);
    const solution = solve(foot, decided, draft.settings);
    setObstacle(solution.kind === "found" ? undefined : { because: solution.because, draft });
    if (solution.kind === "found") onSettle(withCorrection(draft, draft.chosen, sufficient(foot, solution.correction, draft.settings)));
  };
  return (
    <>
      <Button size="sm" disabled={disabled} title={t(planTexts.solveHint)} onClick={find}>
        {t(planTexts.solve)}
      </Button>
      {obstacle?.draft === draft && (
        <div className={styles["obstacle"]}>
          <Notice tone="caution" role="alert">
            {t(obstacle.because)}
          </Notice>
        </div>
      )}
    </>
  );
}
