import type { ClinicCalendarReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { clinicDaysQuery } from "../api/clinic-days-query.ts";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { practiceTexts, weekdayTexts } from "../texts/practice-texts.ts";
import { Choices } from "../ui/Choices.tsx";
import { Notice } from "../ui/Notice.tsx";
import { ClosureFields } from "./ClosureFields.tsx";

/** On which days patients are seen; saved whole. */
export function ClinicDaysForm({ calendar }: { readonly calendar: ClinicCalendarReply }): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const [weekdays, setWeekdays] = useState<readonly string[]>(calendar.weekdays.map(String));
  const [closures, setClosures] = useState(calendar.closures);
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const [saved, setSaved] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaved(false);
    setState({ kind: "sending" });
    const answer = await send<ClinicCalendarReply>("POST", "/api/clinic-days", { weekdays: weekdays.map(Number).sort(), closures });
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    queryClient.setQueryData(clinicDaysQuery.queryKey, answer.reply);
    setState({ kind: "ready" });
    setSaved(true);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      <p>{t(practiceTexts.clinicDaysNote)}</p>
      <Choices
        label={t(practiceTexts.weekdays)}
        options={weekdayTexts.map((day, index) => ({ value: String(index + 1), label: t(day) }))}
        values={weekdays}
        onChange={setWeekdays}
      />
      {closures.map((closure, index) => (
        <ClosureFields
          // A closure is known by its place alone: two may be equal while they are typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          closure={closure}
          onChange={(changed) => setClosures(closures.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => setClosures(closures.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button variant="default" size="compact-sm" onClick={() => setClosures([...closures, { from: "", to: "" }])}>
          {t(practiceTexts.addClosure)}
        </Button>
      </div>
      <RecordingNotice state={state} />
      {saved && (
        <Notice tone="good" role="status">
          {t(practiceTexts.saved)}
        </Notice>
      )}
      <div className={styles["buttons"]}>
        <Button type="submit" loading={state.kind === "sending"}>
          {t(practiceTexts.saveDays)}
        </Button>
      </div>
    </form>
  );
}
