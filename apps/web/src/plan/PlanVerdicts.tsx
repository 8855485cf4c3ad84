import type { PlanLimit, Prediction } from "@firstray/osteotomy";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { limitTexts, verdictTexts } from "../texts/plan-verdict-texts.ts";
import { Tag, type TagTone } from "../ui/Tag.tsx";
import styles from "./PlanPanel.module.css";

const tones: Readonly<Record<PlanLimit["verdict"], TagTone>> = { kept: "good", broken: "danger", unknown: "caution" };

/** Whether anything forbids the plan; each limit with its numbers, then what the surgeon should see. */
export function PlanVerdicts({ limits, advice }: Pick<Prediction, "limits" | "advice">): JSX.Element {
  const t = useText();
  const broken = limits.filter(({ verdict }) => verdict === "broken");
  const open = limits.some(({ verdict }) => verdict === "unknown");
  const summary = broken.length > 0 ? verdictTexts.forbidden : open ? verdictTexts.open : verdictTexts.allowed;
  return (
    <div className={styles["verdicts"]} data-forbidden={broken.length > 0}>
      <p role="status" className={styles["summary"]}>
        {t(summary)}
        {broken.length > 0 && ` ${broken.map(({ name }) => t(limitTexts[name]).toLowerCase()).join(", ")}.`}
      </p>
      <ul className={styles["limits"]}>
        {limits.map(({ name, verdict, because }) => (
          <li key={name}>
            <Tag tone={tones[verdict]}>{t(verdictTexts[verdict])}</Tag>
            <span>{t(because)}</span>
          </li>
        ))}
      </ul>
      <ul className={styles["advice"]}>
        {advice.map(({ name, kind, because }) => (
          <li key={name} data-kind={kind}>
            {kind === "warning" && <strong>{t(verdictTexts.warning)} </strong>}
            {t(because)}
          </li>
        ))}
      </ul>
    </div>
  );
}
