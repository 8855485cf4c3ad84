import type { CommandPayloads } from "@firstray/record";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Choice } from "../ui/Choice.tsx";

type Outcome = CommandPayloads["CloseEpisode"]["outcome"];

/** Ends one foot's course with its outcome; a wire that is in stays owed. */
export function CloseEpisodeForm({ patient, onClose, episode }: FormProps & { readonly episode: string }): JSX.Element {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(episodeTexts.close)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => outcome && { type: "CloseEpisode", payload: { episode, outcome } }}
    >
      <Choice<Outcome>
        label={t(episodeTexts.outcome)}
        options={[
          { value: "completed", label: t(episodeTexts.completed) },
          { value: "not-operated", label: t(episodeTexts.notOperated) },
          { value: "moved-away", label: t(episodeTexts.movedAway) },
          { value: "withdrew", label: t(episodeTexts.withdrew) },
        ]}
        value={outcome}
        onChange={setOutcome}
      />
    </RecordForm>
  );
}
