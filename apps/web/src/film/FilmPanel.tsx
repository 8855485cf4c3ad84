import type { PatientReply } from "@firstray/contract";
import type { LandmarkFile } from "@firstray/radiograph";
import type { JSX } from "react";
import { CalibrationPanel } from "./CalibrationPanel.tsx";
import styles from "./Film.module.css";
import { FilmIdentity } from "./FilmIdentity.tsx";
import { FilmQuality } from "./FilmQuality.tsx";
import { FilmWarnings } from "./FilmWarnings.tsx";
import { LandmarkList } from "./LandmarkList.tsx";
import { MeasurementTable, type MeasurementTableProps } from "./MeasurementTable.tsx";
import type { FilmLook } from "./reader-messages.ts";
import { SaveMeasurement } from "./SaveMeasurement.tsx";
import { SplitForm } from "./SplitForm.tsx";
import { SplitParts } from "./SplitParts.tsx";
import { TraceDoubts } from "./TraceDoubts.tsx";
import type { FilmTasks } from "./use-film-tasks.ts";
import type { LandmarkHands } from "./use-landmark-hands.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

interface Props extends MeasurementTableProps {
  readonly patient: PatientReply;
  readonly editor: LandmarkEditor;
  readonly hands: LandmarkHands;
  readonly file: LandmarkFile;
  readonly look: FilmLook | undefined;
  readonly tasks: FilmTasks;
}

/** What the film says, its weaknesses first; a film that was split says it on its parts. */
export function FilmPanel({ film, patient, editor, hands, file, look, tasks, ...table }: Props): JSX.Element {
  const { name, open, ends, line } = tasks;
  return (
    <aside className={styles["panel"]}>
      <FilmIdentity film={film} patient={patient} />
      <SplitParts film={film} patient={patient} />
      {!film.splitInto && (
        <>
          <FilmWarnings film={film} patient={patient} file={file} />
          <FilmQuality film={film} patient={patient} look={look} onSplit={() => open("split")} />
          {name === "split" && <SplitForm {...{ film, patient, line }} proposed={look?.feet} onClose={() => open(undefined)} />}
          <TraceDoubts doubts={editor.marks.doubts} />
          <MeasurementTable film={film} {...table} />
          <SaveMeasurement film={film} patient={patient} editor={editor} file={file} />
          <CalibrationPanel
            {...{ film, patient, ends }}
            open={name === "calibrate"}
            onOpen={(opened) => open(opened ? "calibrate" : undefined)}
          />
          <LandmarkList view={film.description.view} hands={hands} editor={editor} />
        </>
      )}
    </aside>
  );
}
