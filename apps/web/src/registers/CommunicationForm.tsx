import type { Communication, CommunicationsReply, RegisterEntry } from "@firstray/contract";
import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { communicationsPath, communicationsQuery } from "../api/register-queries.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { communicationTexts } from "../texts/register-texts.ts";
import { useDraft } from "../ui/use-draft.ts";
import { RegisterForm } from "./RegisterForm.tsx";

interface Props {
  readonly patient: string;
  readonly changes?: RegisterEntry<Communication>;
  readonly onClose: () => void;
}

const written = ["recipient", "information", "purpose", "basis"] as const;

/** What was given, to whom, what for, on what basis. */
export function CommunicationForm({ patient, changes, onClose }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const { queryKey } = communicationsQuery(patient);
  const empty: Communication = { on: today, recipient: "", information: "", purpose: "", basis: "" };
  const [content, setContent, forget] = useDraft<Communication>(`communication.${changes?.id ?? patient}`, changes?.content ?? empty);
  const done = (reply: CommunicationsReply): void => {
    queryClient.setQueryData(queryKey, reply);
    forget();
    onClose();
  };
  return (
    <RegisterForm
      path={communicationsPath(patient)}
      changes={changes}
      content={content}
      onDone={done}
      onConflict={() => void queryClient.invalidateQueries({ queryKey })}
      onCancel={onClose}
    >
      {(errorOf) => (
        <>
          <TextInput
            type="date"
            label={t(communicationTexts.on)}
            required
            max={today}
            error={errorOf("on")}
            value={content.on}
            onChange={(event) => setContent({ ...content, on: event.currentTarget.value })}
          />
          {written.map((field) => (
            <Textarea
              key={field}
              label={t(communicationTexts[field])}
              required
              autosize
              error={errorOf(field)}
              value={content[field]}
              onChange={(event) => setContent({ ...content, [field]: event.currentTarget.value })}
            />
          ))}
        </>
      )}
    </RegisterForm>
  );
}
