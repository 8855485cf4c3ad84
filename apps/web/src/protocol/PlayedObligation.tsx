import { type Obligation, playedDays, type Scenario, type Standing, titleOf } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { standingWords } from "../obligation/standing-words.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { Tag, type TagTone } from "../ui/Tag.tsx";
import styles from "./Play.module.css";

interface Props {
  readonly obligation: Obligation;
  readonly standing: Standing["kind"];
  readonly scenario: Scenario;
  readonly day: number;
}

const tones: Readonly<Record<Standing["kind"], TagTone>> = {
  upcoming: "neutral",
  open: "teal",
  "past-due": "danger",
  late: "danger",
  escalated: "alarm",
  discharged: "good",
  waived: "caution",
};
const span = playedDays.last - playedDays.first;

/** One obligation: where it stands, and its period on the line of nine months. */
export function PlayedObligation({ obligation, standing, scenario, day }: Props): JSX.Element {
  const t = useText();
  const on = scenario.operatedOn.add({ days: day });
  const { opensOn, dueOn } = obligation;
  const words = standingWords({ standing, opensOn: opensOn.toString(), dueOn: dueOn.toString() }, on.toString());
  return (
    <li className={styles["obligation"]}>
      <span className={styles["name"]}>
        {t(titleOf(obligation))}
        <span className={styles["foot"]}> · {t(footInSentence[obligation.foot])}</span>
      </span>
      <span>
        <Tag tone={tones[standing]}>{t(words)}</Tag>
      </span>
      <Bar obligation={obligation} operatedOn={scenario.operatedOn} day={day} />
    </li>
  );
}

/** Drawn for the eye; the words beside it say the same. */
function Bar({
  obligation,
  operatedOn,
  day,
}: {
  readonly obligation: Obligation;
  readonly operatedOn: Scenario["operatedOn"];
  readonly day: number;
}): JSX.Element {
  const at = (date: Scenario["operatedOn"]): number => Math.min(span, Math.max(0, operatedOn.until(date).days - playedDays.first));
  const [opens, late, escalates] = [at(obligation.opensOn), at(obligation.lateOn), at(obligation.escalatesOn)];
  const settled = obligation.dischargedBy ?? obligation.waivedBy;
  const end = settled === undefined ? span : at(settled.on);
  const part = (from: number, to: number, name: string): JSX.Element | null =>
    to > from ? <rect x={from} y={3} width={to - from} height={6} className={styles[name]} /> : null;
  return (
    <svg viewBox={`0 0 ${span} 12`} preserveAspectRatio="none" aria-hidden className={styles["bar"]}>
      <rect x={0} y={5.5} width={span} height={1} className={styles["line"]} />
      {part(opens, Math.min(late, Math.max(end, opens + 1)), "period")}
      {part(late, Math.min(escalates, end), "late")}
      {part(escalates, end, "escalated")}
      <rect x={day - playedDays.first} y={0} width={span} height={12} className={styles["ahead"]} />
      <rect x={day - playedDays.first - 0.5} y={0} width={1.5} height={12} className={styles["cursor"]} />
    </svg>
  );
}
