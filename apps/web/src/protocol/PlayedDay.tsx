import { type PathwayDay, type Protocol, playPathway, type Scenario } from "@firstray/pathway";
import type { JSX } from "react";
import { useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { playTexts } from "../texts/play-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Play.module.css";
import { PlayedActivities } from "./PlayedActivities.tsx";
import { PlayedMessages } from "./PlayedMessages.tsx";
import { PlayedObligation } from "./PlayedObligation.tsx";
import { PlayedTexts } from "./PlayedTexts.tsx";

interface Props {
  readonly protocol: Protocol;
  readonly scenario: Scenario;
  readonly day: number;
}

/** One day of the course: what is owed, what is sent, what the patient may do, and what the patient reads. */
export function PlayedDay({ protocol, scenario, day }: Props): JSX.Element {
  const t = useText();
  const played: PathwayDay = useMemo(() => playPathway(protocol, scenario, day), [protocol, scenario, day]);
  return (
    <div className={styles["day"]}>
      <Panel title={t(playTexts.owed)} className={styles["wide"]}>
        {played.obligations.length === 0 && <p>{t(playTexts.noneOwed)}</p>}
        <p className={styles["note"]}>{t(playTexts.legend)}</p>
        <ul className={styles["obligations"]}>
          {played.obligations.map(({ obligation, standing }) => (
            <PlayedObligation key={obligation.key} obligation={obligation} standing={standing.kind} scenario={scenario} day={day} />
          ))}
        </ul>
      </Panel>
      <Panel title={t(playTexts.activities)} className={styles["wide"]}>
        <PlayedActivities answers={played.activities} />
      </Panel>
      <Panel title={t(playTexts.messages)} className={styles["wide"]}>
        <PlayedMessages messages={played.messages} on={played.on.toString()} />
      </Panel>
      <PlayedTexts texts={played.texts} />
    </div>
  );
}
