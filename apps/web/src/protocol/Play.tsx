import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useDeferredValue, useState } from "react";
import { protocolVersionQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { playTexts } from "../texts/play-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Notice } from "../ui/Notice.tsx";
import { DaySlider } from "./DaySlider.tsx";
import styles from "./Play.module.css";
import { PlayComparison } from "./PlayComparison.tsx";
import { PlayedDay } from "./PlayedDay.tsx";
import { PlayFields } from "./PlayFields.tsx";
import { type PlayChoices, scenarioOf } from "./play-choices.ts";

interface Props {
  readonly newest: number;
  readonly versions: readonly number[];
}

/** The choices, the slider, and the day that they show; with a second version, the two side by side. */
export function Play({ newest, versions }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const [day, setDay] = useState(0);
  const [choices, setChoices] = useState<PlayChoices>({
    version: newest,
    feet: "left",
    operatedOn: today,
    wiresOutDay: 28,
    wiresStay: false,
    attends: true,
  });
  const shownDay = useDeferredValue(day);
  const protocol = useQuery(protocolVersionQuery(choices.version));
  const scenario = scenarioOf(choices);
  return (
    <div className={styles["play"]}>
      <PlayFields choices={choices} versions={versions} onChange={setChoices} />
      <DaySlider day={day} operatedOn={scenario?.operatedOn} onChange={setDay} />
      {scenario === undefined ? (
        <Notice tone="caution">{t(playTexts.badDate)}</Notice>
      ) : (
        <Loaded query={protocol}>
          {(played) => (
            <>
              {choices.compare !== undefined && (
                <PlayComparison protocol={played} with={choices.compare} scenario={scenario} day={shownDay} />
              )}
              <PlayedDay protocol={played} scenario={scenario} day={shownDay} />
            </>
          )}
        </Loaded>
      )}
    </div>
  );
}
