import type { PatientReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import type { VisitItem } from "@firstray/record";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { useSession } from "../session/use-session.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { visitItemTexts, visitTexts } from "../texts/visit-texts.ts";
import { wireTexts } from "../texts/wire-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Choices } from "../ui/Choices.tsx";
import { optionsOf } from "../ui/options-of.ts";
import { useDraft } from "../ui/use-draft.ts";
import { VisitDone } from "./VisitDone.tsx";
import { VisitWires } from "./VisitWires.tsx";
import { type VisitDraft, visitOf } from "./visit-draft.ts";

/** Records a visit with what was done at it: feet seen, dressing, wires out, exercise instruction. @source practice-protocol R2-R4 */
export function RecordVisitForm({ patient, onClose, item }: FormProps & { readonly item?: VisitItem }): JSX.Element {
  const t = useText();
  const { user } = useSession();
  const operated = patient.episodes.filter(({ operation, closed }) => operation?.state === "held" && !closed);
  const removal = { wires: [], count: "", tipIntact: "", by: user?.name ?? "", where: t(wireTexts.clinic), film: "" } as const;
  const [draft, setDraft, forget] = useDraft<VisitDraft>(`visit.${patient.id}.${item ?? ""}`, {
    item: item ?? nextVisit(patient),
    feet: operated.length === 1 ? operated.map(({ foot }) => foot) : [],
    withSurgeon: true,
    dressingChanged: false,
    instructionGiven: false,
    sheetGiven: false,
    removals: { left: removal, right: removal },
  });
  const payload = visitOf(draft, (foot: Side) => operated.find((episode) => episode.foot === foot)?.id);
  const done = (): void => {
    forget();
    onClose();
  };
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(visitTexts.record)}
      onRecorded={done}
      onCancel={onClose}
      content={() => payload && { type: "RecordVisit", payload }}
    >
      <Choice<VisitItem>
        label={t(visitTexts.which)}
        options={optionsOf(visitItemTexts, t).map(({ value, label }) => ({ value, label: `${value}: ${label}` }))}
        value={draft.item === "" ? undefined : draft.item}
        onChange={(next) => setDraft({ ...draft, item: next })}
      />
      <Choices
        label={t(visitTexts.feetSeen)}
        options={operated.map(({ foot }) => ({ value: foot, label: t(footTexts[foot]) }))}
        values={draft.feet}
        onChange={(feet) => setDraft({ ...draft, feet })}
      />
      <VisitDone draft={draft} onChange={setDraft} />
      <VisitWires patient={patient} draft={draft} onChange={setDraft} />
    </RecordForm>
  );
}

function nextVisit({ obligations }: PatientReply): VisitItem | "" {
  const owed = obligations.filter(({ kind, settled }) => kind === "visit" && settled === undefined);
  const items: readonly VisitItem[] = ["F1", "F2", "F3", "F4"];
  return items.find((item) => owed.some(({ protocolItem }) => protocolItem === item)) ?? "";
}
