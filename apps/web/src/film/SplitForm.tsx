import type { FilmReply, PatientReply } from "@firstray/contract";
import type { FeetOnFilm, Side } from "@firstray/radiograph";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { filmQuery } from "../api/film-query.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { useSession } from "../session/use-session.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { splitTexts } from "../texts/split-texts.ts";
import styles from "./Film.module.css";
import type { SplitLine } from "./use-split-line.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly line: SplitLine;
  /** What the picture itself says, once it was looked at. */
  readonly proposed: FeetOnFilm | undefined;
  readonly onClose: () => void;
}

const sides: readonly Side[] = ["right", "left"];

/** Which foot lies on which side of the line: a person says it, nothing is guessed; then the film becomes two. */
export function SplitForm({ film, patient, line, proposed, onClose }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const { state, record } = useRecording(patient, "shown");
  const [ids] = useState(() => [crypto.randomUUID(), crypto.randomUUID()] as const);
  const [onLeft, setOnLeft] = useState<Side>();
  const onRight: Side = onLeft === "left" ? "right" : "left";
  const save = async (): Promise<void> => {
    if (onLeft === undefined) return;
    const parts = [
      { film: ids[0], side: onLeft },
      { film: ids[1], side: onRight },
    ] as const;
    if (!(await record({ type: "SplitFilm", payload: { film: film.id, at: line.at, parts } }, { occurredOn: today }))) return;
    await queryClient.invalidateQueries({ queryKey: filmQuery(film.id).queryKey });
    onClose();
  };
  return (
    <div className={styles["save"]}>
      <p className={styles["fine"]}>{t(splitTexts.drag)}</p>
      <fieldset className={styles["choice"]}>
        <legend>{t(splitTexts.leftPart)}</legend>
        {sides.map((side) => (
          <label key={side}>
            <input type="radio" name="on-left" checked={onLeft === side} onChange={() => setOnLeft(side)} /> {t(footInSentence[side])}
          </label>
        ))}
        {proposed?.kind === "two" && !onLeft && <p className={styles["fine"]}>{t(splitTexts.hung)}</p>}
        {onLeft && (
          <p className={styles["fine"]}>
            {t(splitTexts.rightPart)} {t(footInSentence[onRight])}
          </p>
        )}
      </fieldset>
      <div className={styles["settle"]}>
        <Button size="xs" disabled={onLeft === undefined} loading={state.kind === "sending"} onClick={() => void save()}>
          {t(splitTexts.save)}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
      <RecordingNotice state={state} />
    </div>
  );
}
