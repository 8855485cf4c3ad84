import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { useSession } from "../session/use-session.ts";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { OwnerSelect } from "./OwnerSelect.tsx";

/** Says whose an obligation is from now on. */
export function AssignForm({ patient, onClose, obligation }: FormProps & { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const [owner, setOwner] = useState(obligation.ownedBy);
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(followUpTexts.assign)}
      initialDate={today}
      dateless
      onRecorded={onClose}
      onCancel={onClose}
      content={() => ({ type: "AssignObligation", payload: { obligation: obligation.key, owner } })}
    >
      <p>
        <strong>
          {t(obligation.title)}, {t(footInSentence[obligation.foot])}
        </strong>
      </p>
      <OwnerSelect owner={owner} onChange={setOwner} />
    </RecordForm>
  );
}
