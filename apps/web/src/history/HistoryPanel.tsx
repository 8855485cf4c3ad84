import type { PatientReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { historyTexts } from "../texts/history-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./History.module.css";
import { HistoryLine } from "./HistoryLine.tsx";

const firstShown = 8;

/** What happened, the latest first: corrected and voided entries stay, marked. */
export function HistoryPanel({ patient }: { readonly patient: PatientReply }): JSX.Element {
  const t = useText();
  const [all, setAll] = useState(false);
  const entries = [...patient.history].reverse();
  return (
    <Panel title={t(historyTexts.title)}>
      <ol className={styles["list"]}>
        {entries.slice(0, all ? undefined : firstShown).map((entry) => (
          <HistoryLine key={entry.event} entry={entry} obligations={patient.obligations} />
        ))}
      </ol>
      {!all && entries.length > firstShown && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          {t(historyTexts.showAll)} ({entries.length})
        </Button>
      )}
    </Panel>
  );
}
