import type { Side } from "@firstray/radiograph";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { useSession } from "../session/use-session.ts";
import { wireTexts } from "../texts/wire-texts.ts";
import { WireRemovalFields } from "./WireRemovalFields.tsx";
import { removalOf, type WireRemovalDraft } from "./wire-removal-draft.ts";

/** Records that wires came out of one foot, without a visit. No wire is chosen beforehand, so that wire and foot are asked each time. @source ledger-4 */
export function RemoveWireForm({ patient, onClose, foot }: FormProps & { readonly foot: Side }): JSX.Element {
  const t = useText();
  const { user } = useSession();
  const wires = patient.wires.filter((wire) => wire.foot === foot && wire.out === undefined);
  const [draft, setDraft] = useState<WireRemovalDraft>({
    wires: [],
    count: "",
    tipIntact: "",
    by: user?.name ?? "",
    where: t(wireTexts.clinic),
    film: "",
  });
  const payload = removalOf(foot, draft);
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(wireTexts.removeHere)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => payload && { type: "RecordWireRemoved", payload }}
    >
      <WireRemovalFields foot={foot} wires={wires} films={patient.films} draft={draft} onChange={setDraft} />
    </RecordForm>
  );
}
