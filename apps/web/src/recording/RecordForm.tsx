import type { PatientReply } from "@firstray/contract";
import { Button, TextInput } from "@mantine/core";
import type { FormEvent, JSX, ReactNode } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { AskedFields } from "./AskedFields.tsx";
import type { CommandContent } from "./command-content.ts";
import styles from "./RecordForm.module.css";
import { RecordingNotice } from "./RecordingNotice.tsx";
import { noExtras, type RecordExtras } from "./record-extras.ts";
import { useRecording } from "./use-recording.ts";

interface Props {
  readonly patient: PatientReply;
  readonly submitLabel: string;
  /** What the form says; `undefined` while a question is open. */
  readonly content: (extras: RecordExtras, occurredOn: string) => CommandContent | undefined;
  readonly onRecorded: () => void;
  readonly onCancel: () => void;
  readonly initialDate?: string;
  readonly asksReason?: boolean;
  readonly dangerous?: boolean;
  /** It amends an earlier entry: the date asked for is that entry's, the amendment itself is made today. */
  readonly amends?: boolean;
  /** Nothing happened on a day of its own: no date is asked. */
  readonly dateless?: boolean;
  readonly children?: ReactNode;
}

/** A form that records one thing: its own questions, when it happened beside when it is recorded, and every answer that the server may give. */
export function RecordForm(props: Props): JSX.Element {
  const {
    patient,
    submitLabel,
    content,
    onRecorded,
    onCancel,
    asksReason = false,
    dangerous = false,
    amends = false,
    dateless = false,
    children,
  } = props;
  const t = useText();
  const { today, user } = useSession();
  const [occurredOn, setOccurredOn] = useState(props.initialDate ?? today);
  const [extras, setExtras] = useState<RecordExtras>(noExtras);
  const [incomplete, setIncomplete] = useState(false);
  const { state, record } = useRecording(patient);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const said = content(extras, occurredOn);
    setIncomplete(said === undefined);
    if (said !== undefined && (await record(said, { occurredOn: amends ? today : occurredOn, reason: extras.reason }))) onRecorded();
  };
  const label = { asked: t(recordingTexts.confirm), conflict: t(recordingTexts.recordAnyway) };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      {children}
      <div className={styles["when"]}>
        {!dateless && (
          <TextInput
            type="date"
            label={t(recordingTexts.occurredOn)}
            required
            value={occurredOn}
            onChange={(event) => setOccurredOn(event.currentTarget.value)}
          />
        )}
        <p className={styles["now"]}>
          {t(recordingTexts.recordedNow)} {user?.name}
        </p>
      </div>
      <RecordingNotice state={state} />
      <AskedFields patient={patient} state={state} asksReason={asksReason} extras={extras} onChange={setExtras} />
      {incomplete && (
        <Notice tone="caution" role="alert">
          {t(recordingTexts.incomplete)}
        </Notice>
      )}
      <div className={styles["buttons"]}>
        <Button variant="default" onClick={onCancel}>
          {t(commonTexts.cancel)}
        </Button>
        <Button type="submit" color={dangerous ? "red" : "teal"} loading={state.kind === "sending"}>
          {state.kind === "asked" || state.kind === "conflict" ? label[state.kind] : submitLabel}
        </Button>
      </div>
    </form>
  );
}
