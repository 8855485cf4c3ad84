import type { Side } from "@firstray/radiograph";
import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useRef, useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { useSession } from "../session/use-session.ts";
import { wireTexts } from "../texts/wire-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Choices } from "../ui/Choices.tsx";
import { FilmOfVisit } from "./FilmOfVisit.tsx";
import { filmsOfVisit } from "./film-answer.ts";
import { reportOf, type WireReport } from "./wire-report.ts";

/** Records what else became known of wires in one foot: out elsewhere, fallen out, broken, or one more than the record shows. Wire and film are asked each time. @source ledger-4 */
export function ReportWireForm({ patient, onClose, foot }: FormProps & { readonly foot: Side }): JSX.Element {
  const t = useText();
  const { user } = useSession();
  const wires = patient.wires.filter((wire) => wire.foot === foot && wire.out === undefined);
  const wire = useRef(`${crypto.randomUUID()}/${foot}/1`);
  const [report, setReport] = useState<WireReport>({
    wires: [],
    tipIntact: "",
    words: "",
    by: user?.name ?? "",
    insertedOn: "",
    film: "",
  });
  const change = (changes: Partial<WireReport>): void => setReport({ ...report, ...changes });
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(wireTexts.recordReport)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => reportOf(foot, wire.current, report)}
    >
      <Choice<NonNullable<WireReport["kind"]>>
        label={t(wireTexts.whatKnown)}
        options={[
          { value: "elsewhere", label: t(wireTexts.elsewhere) },
          { value: "found", label: t(wireTexts.found) },
          { value: "broken", label: t(wireTexts.isBroken) },
          { value: "inserted", label: t(wireTexts.inserted) },
        ]}
        value={report.kind}
        onChange={(kind) => change({ kind })}
      />
      {report.kind !== "inserted" && (
        <Choices
          label={t(wireTexts.which)}
          options={wires.map(({ id }, index) => ({ value: id, label: `${t(wireTexts.wire)} ${index + 1}` }))}
          values={report.wires}
          onChange={(picked) => change({ wires: picked })}
        />
      )}
      {(report.kind === "elsewhere" || report.kind === "broken") && (
        <TextInput
          label={t(report.kind === "elsewhere" ? wireTexts.document : wireTexts.describe)}
          required
          value={report.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      )}
      {report.kind === "found" && (
        <>
          <Choice<"yes" | "no">
            label={t(wireTexts.tipIntact)}
            options={[
              { value: "yes", label: t(wireTexts.tipYes) },
              { value: "no", label: t(wireTexts.tipNo) },
            ]}
            value={report.tipIntact === "" ? undefined : report.tipIntact}
            onChange={(tipIntact) => change({ tipIntact })}
          />
          <FilmOfVisit films={filmsOfVisit(patient.films, foot)} answer={report.film} onChange={(film) => change({ film })} />
          <TextInput
            label={t(wireTexts.examinedBy)}
            required
            value={report.by}
            onChange={(event) => change({ by: event.currentTarget.value })}
          />
        </>
      )}
      {report.kind === "inserted" && (
        <TextInput
          type="date"
          label={t(wireTexts.insertedOn)}
          value={report.insertedOn}
          onChange={(event) => change({ insertedOn: event.currentTarget.value })}
        />
      )}
    </RecordForm>
  );
}
