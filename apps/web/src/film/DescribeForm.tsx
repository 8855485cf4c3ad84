import type { FilmReply, PatientReply } from "@firstray/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { filmQuery } from "../api/film-query.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { useSession } from "../session/use-session.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { sideTexts } from "../texts/foot-texts.ts";
import { qualityTexts } from "../texts/quality-texts.ts";
import styles from "./Film.module.css";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly onClose: () => void;
}

const choices = {
  view: { label: filmTexts.view, options: { dorsoplantar: filmTexts.dorsoplantar, lateral: filmTexts.lateral } },
  side: { label: filmTexts.side, options: sideTexts },
  weightBearing: { label: filmTexts.weightBearing, options: { yes: commonTexts.yes, no: commonTexts.no, unknown: commonTexts.unknown } },
} as const;

const fields = ["view", "side", "weightBearing"] as const;

/** Says of a film what its header did not, or said wrongly: view, foot, weight bearing, day. */
export function DescribeForm({ film, patient, onClose }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const { state, record } = useRecording(patient, "shown");
  const [description, setDescription] = useState(film.description);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await record({ type: "DescribeFilm", payload: { film: film.id, description } }, { occurredOn: today }))) return;
    await queryClient.invalidateQueries({ queryKey: filmQuery(film.id).queryKey });
    onClose();
  };
  return (
    <form className={styles["save"]} onSubmit={(event) => void save(event)}>
      {fields.map((field) => (
        <NativeSelect
          key={field}
          label={t(choices[field].label)}
          value={description[field]}
          onChange={({ currentTarget }) => setDescription({ ...description, [field]: currentTarget.value })}
          data={Object.entries(choices[field].options).map(([value, text]) => ({ value, label: t(text) }))}
        />
      ))}
      <TextInput
        type="date"
        label={t(filmTexts.date)}
        max={today}
        value={description.acquiredOn ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const { acquiredOn: _, ...rest } = description;
          setDescription(value === "" ? rest : { ...rest, acquiredOn: value });
        }}
      />
      <div className={styles["settle"]}>
        <Button type="submit" size="xs" loading={state.kind === "sending"}>
          {t(qualityTexts.saveDescription)}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
      <RecordingNotice state={state} />
    </form>
  );
}
