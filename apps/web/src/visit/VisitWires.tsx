import type { PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { WireRemovalFields } from "../wire/WireRemovalFields.tsx";
import type { VisitDraft } from "./visit-draft.ts";

interface Props {
  readonly patient: PatientReply;
  readonly draft: VisitDraft;
  readonly onChange: (draft: VisitDraft) => void;
}

/** The wires that are in the patient's feet, each asked about at a visit; a wire is never forgotten because a foot was not ticked. */
export function VisitWires({ patient, draft, onChange }: Props): JSX.Element {
  return (
    <>
      {(["left", "right"] as const).map((foot) => {
        const wires = patient.wires.filter((wire) => wire.foot === foot && wire.out === undefined);
        return (
          wires.length > 0 && (
            <WireRemovalFields
              key={foot}
              foot={foot}
              wires={wires}
              films={patient.films}
              draft={draft.removals[foot]}
              onChange={(removal) => onChange({ ...draft, removals: { ...draft.removals, [foot]: removal } })}
            />
          )
        );
      })}
    </>
  );
}
