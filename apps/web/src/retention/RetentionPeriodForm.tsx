import { mostRetentionYears } from "@firstray/record";
import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { retentionQuery } from "../api/retention-query.ts";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { retentionTexts } from "../texts/retention-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** How many years records are kept after their last entry; empty: not set. */
export function RetentionPeriodForm({ years }: { readonly years: number | null }): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(years === null ? "" : String(years));
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const [saved, setSaved] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaved(false);
    setState({ kind: "sending" });
    const answer = await send("PUT", "/api/retention", { years: typed.trim() === "" ? null : Number(typed) });
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    await queryClient.invalidateQueries({ queryKey: retentionQuery.queryKey });
    setState({ kind: "ready" });
    setSaved(true);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      <TextInput
        label={t(retentionTexts.years)}
        description={t(retentionTexts.yearsNote)}
        type="number"
        min={1}
        max={mostRetentionYears}
        step={1}
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <RecordingNotice state={state} />
      {saved && (
        <Notice tone="good" role="status">
          {t(retentionTexts.saved)}
        </Notice>
      )}
      <div className={styles["buttons"]}>
        <Button type="submit" loading={state.kind === "sending"}>
          {t(retentionTexts.save)}
        </Button>
      </div>
    </form>
  );
}
