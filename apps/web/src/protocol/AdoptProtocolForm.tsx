import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolDifferenceQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { adoptTexts } from "../texts/adopt-texts.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import { AnswersList } from "./AnswersList.tsx";
import { ChangesList } from "./ChangesList.tsx";
import { MovedList } from "./MovedList.tsx";
import { MovedMessagesList } from "./MovedMessagesList.tsx";

interface Props extends FormProps {
  readonly episode: string;
  readonly version: number;
}

/** Moves one running episode to another version of the protocol, once a person has seen what that changes. */
export function AdoptProtocolForm({ patient, onClose, episode, version }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(protocolDifferenceQuery(patient.id, patient.sequence, episode, version));
  return (
    <Loaded query={query}>
      {({ changes, obligations, activities, messages }) => (
        <RecordForm
          patient={patient}
          submitLabel={t(adoptTexts.adopt)}
          onRecorded={onClose}
          onCancel={onClose}
          dateless
          content={() => ({ type: "AdoptProtocolVersion", payload: { episode, version } })}
        >
          <p>{t(adoptTexts.note)}</p>
          <Panel title={t(changeTexts.moved)} level={3} plain>
            <MovedList moved={obligations} />
          </Panel>
          {messages.length > 0 && (
            <Panel title={t(changeTexts.messages)} level={3} plain>
              <MovedMessagesList messages={messages} />
            </Panel>
          )}
          {activities.length > 0 && (
            <Panel title={t(changeTexts.answers)} level={3} plain>
              <AnswersList answers={activities} />
            </Panel>
          )}
          <Panel title={t(changeTexts.changes)} level={3} plain>
            <ChangesList changes={changes} />
          </Panel>
        </RecordForm>
      )}
    </Loaded>
  );
}
