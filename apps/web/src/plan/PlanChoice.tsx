import type { PlanDraft } from "@firstray/contract";
import type { PlanUnit } from "@firstray/osteotomy";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useId } from "react";
import { useText } from "../language/use-text.ts";
import { planName, planTexts } from "../texts/plan-texts.ts";
import { correctionOf } from "./correction-of.ts";
import { lengthWords } from "./length-words.ts";
import styles from "./PlanPanel.module.css";
import type { WhichPlan } from "./with-correction.ts";

interface Props {
  readonly draft: PlanDraft;
  readonly unit: PlanUnit;
  readonly disabled: boolean;
  readonly onSettle: (draft: PlanDraft) => void;
}

const both: readonly WhichPlan[] = [0, 1];

/** One plan, or two of which one is chosen: the chosen one is moved, and signed. */
export function PlanChoice({ draft, unit, disabled, onSettle }: Props): JSX.Element {
  const t = useText();
  const name = useId();
  const { alternatives, chosen } = draft;
  const correction = correctionOf(draft, chosen);
  if (alternatives.length === 1)
    return (
      <Button
        variant="default"
        size="xs"
        disabled={disabled}
        onClick={() => onSettle({ ...draft, alternatives: [{ correction }, { correction }], chosen: 1 })}
      >
        {t(planTexts.addSecond)}
      </Button>
    );
  return (
    <fieldset className={styles["choice"]}>
      <legend className={styles["hidden"]}>{t(planTexts.plans)}</legend>
      {both.map((which) => (
        <label key={which} data-chosen={which === chosen}>
          <input
            type="radio"
            name={name}
            checked={which === chosen}
            disabled={disabled}
            onChange={() => onSettle({ ...draft, chosen: which })}
          />
          <strong>{t(planName(which))}</strong>
          <small>{t(lengthWords(correctionOf(draft, which).lateralShift, unit))}</small>
        </label>
      ))}
      <Button
        variant="subtle"
        size="xs"
        disabled={disabled}
        onClick={() => onSettle({ ...draft, alternatives: [{ correction }], chosen: 0 })}
      >
        {t(planTexts.removeSecond)}
      </Button>
    </fieldset>
  );
}
