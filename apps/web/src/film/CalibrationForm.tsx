import type { FilmReply, PatientReply } from "@firstray/contract";
import { type MarkerKind, markerCaution, markerKinds, markerScale } from "@firstray/radiograph";
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { filmQuery } from "../api/film-query.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { useSession } from "../session/use-session.ts";
import { calibrationTexts, markerKindTexts } from "../texts/calibration-texts.ts";
import { commonTexts } from "../texts/common-texts.ts";
import styles from "./Film.module.css";
import { MarkerResult } from "./MarkerResult.tsx";
import { markerDraft } from "./marker-draft.ts";
import type { MarkerEnds } from "./use-marker-ends.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly ends: MarkerEnds;
  readonly onClose: () => void;
}

/** What the marked object is and how large: says at once what a pixel is by it, and records it. */
export function CalibrationForm({ film, patient, ends: { ends, shown }, onClose }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const { state, record } = useRecording(patient, "shown");
  const [marker, setMarker] = useState(() => film.marker?.marker ?? markerDraft(film.wireInFoot ? "wire" : "ball", language));
  const [from, to] = shown;
  const scale = from && to ? markerScale({ marker, from, to }) : undefined;
  const isReady = scale?.kind === "scale" && ends.length === 2 && marker.name.trim() !== "";
  const save = async (): Promise<void> => {
    const [one, other] = ends;
    if (one === undefined || other === undefined) return;
    const payload = { film: film.id, marker: { ...marker, name: marker.name.trim() }, from: one, to: other };
    if (!(await record({ type: "CalibrateFilm", payload }, { occurredOn: today }))) return;
    await queryClient.invalidateQueries({ queryKey: filmQuery(film.id).queryKey });
    onClose();
  };
  return (
    <form
      className={styles["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {film.wireInFoot && <p className={styles["fine"]}>{t(calibrationTexts.wireIn)}</p>}
      <NativeSelect
        label={t(calibrationTexts.object)}
        value={marker.kind}
        onChange={({ currentTarget }) => {
          const kind = markerKinds.find((one) => one === currentTarget.value);
          if (kind) setMarker(markerDraft(kind, language));
        }}
        data={markerKinds.map((kind: MarkerKind) => ({ value: kind, label: t(markerKindTexts[kind]) }))}
      />
      <TextInput
        label={t(calibrationTexts.name)}
        value={marker.name}
        required
        onChange={({ currentTarget }) => setMarker({ ...marker, name: currentTarget.value })}
      />
      <NumberInput
        label={t(calibrationTexts.size)}
        value={marker.millimetres > 0 ? marker.millimetres : ""}
        min={0.1}
        max={1000}
        decimalScale={2}
        decimalSeparator={language === "fr" ? "," : "."}
        required
        onChange={(value) => setMarker({ ...marker, millimetres: Number(value) || 0 })}
      />
      {scale && <MarkerResult scale={scale} header={film.headerCalibration ?? film.calibration} />}
      <p className={styles["fine"]}>{t(markerCaution)}</p>
      <div className={styles["settle"]}>
        <Button type="submit" size="xs" disabled={!isReady} loading={state.kind === "sending"}>
          {t(calibrationTexts.save)}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
      <RecordingNotice state={state} />
    </form>
  );
}
