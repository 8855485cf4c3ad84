import type { Incident, IncidentsReply, RegisterEntry } from "@firstray/contract";
import { Checkbox, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { incidentsQuery } from "../api/register-queries.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { incidentTexts } from "../texts/register-texts.ts";
import { useDraft } from "../ui/use-draft.ts";
import { RegisterForm } from "./RegisterForm.tsx";

interface Props {
  readonly changes?: RegisterEntry<Incident> | undefined;
  readonly onClose: () => void;
}

const first = ["information", "circumstances", "occurred"] as const;
const last = ["reasoning", "notices", "measures"] as const;

/** The eight fields of an incident. */
export function IncidentForm({ changes, onClose }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const empty: Incident = {
    ...{ information: "", circumstances: "", occurred: "", knownOn: today, persons: 0, seriousRisk: false },
    ...{ reasoning: "", notices: "", measures: "" },
  };
  const [content, setContent, forget] = useDraft<Incident>(`incident.${changes?.id ?? "new"}`, changes?.content ?? empty);
  const textOf = (field: (typeof first)[number] | (typeof last)[number]): JSX.Element => (
    <Textarea
      key={field}
      label={t(incidentTexts[field])}
      required
      autosize
      minRows={2}
      value={content[field]}
      onChange={(event) => setContent({ ...content, [field]: event.currentTarget.value })}
    />
  );
  const done = (reply: IncidentsReply): void => {
    queryClient.setQueryData(incidentsQuery.queryKey, reply);
    forget();
    onClose();
  };
  return (
    <RegisterForm path="/api/incidents" changes={changes} content={content} onDone={done} onCancel={onClose}>
      {first.map(textOf)}
      <TextInput
        type="date"
        label={t(incidentTexts.knownOn)}
        required
        max={today}
        value={content.knownOn}
        onChange={(event) => setContent({ ...content, knownOn: event.currentTarget.value })}
      />
      <NumberInput
        label={t(incidentTexts.persons)}
        required
        min={0}
        allowDecimal={false}
        value={content.persons}
        onChange={(persons) => setContent({ ...content, persons: Number(persons) })}
      />
      <Checkbox
        label={t(incidentTexts.seriousRisk)}
        checked={content.seriousRisk}
        onChange={(event) => setContent({ ...content, seriousRisk: event.currentTarget.checked })}
      />
      {last.map(textOf)}
    </RegisterForm>
  );
}
