import type { Incident, IncidentsReply, RegisterEntry } from "@firstray/contract";
import { NumberInput, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { incidentsQuery } from "../api/register-queries.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { incidentTexts } from "../texts/register-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { emptyIncident, type IncidentDraft, incidentDraftKey, incidentOf } from "./incident-draft.ts";
import { RegisterForm } from "./RegisterForm.tsx";
import styles from "./Registers.module.css";

interface Props {
  readonly changes?: RegisterEntry<Incident> | undefined;
  readonly onClose: () => void;
}

const risks = ["yes", "no"] as const;

/** The eight fields of an incident, in the regulation's order; nothing is answered before a person answers it. */
export function IncidentForm({ changes, onClose }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const [draft, setDraft, forget] = useDraft<IncidentDraft>(incidentDraftKey(changes?.id), changes?.content ?? emptyIncident(today));
  const done = (reply: IncidentsReply): void => {
    queryClient.setQueryData(incidentsQuery.queryKey, reply);
    forget();
    onClose();
  };
  type Written = "information" | "circumstances" | "occurred" | "reasoning" | "notices" | "measures";
  type Day = "knownOn" | "commissionNoticeOn" | "personsNoticeOn";
  return (
    <RegisterForm
      path="/api/incidents"
      changes={changes}
      content={incidentOf(draft)}
      onDone={done}
      onConflict={() => void queryClient.invalidateQueries({ queryKey: incidentsQuery.queryKey })}
      onCancel={onClose}
    >
      {(errorOf) => {
        const text = (field: Written): JSX.Element => (
          <Textarea
            {...{ label: t(incidentTexts[field]), description: t(incidentTexts.hints[field]), error: errorOf(field) }}
            {...{ required: true, autosize: true, minRows: 2, value: draft[field] }}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        );
        const day = (field: Day): JSX.Element => (
          <TextInput
            {...{ type: "date", label: t(incidentTexts[field]), required: field === "knownOn", max: today, error: errorOf(field) }}
            value={draft[field] ?? ""}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        );
        return (
          <>
            {text("information")}
            {text("circumstances")}
            {text("occurred")}
            {day("knownOn")}
            <NumberInput
              {...{ label: t(incidentTexts.persons), required: true, min: 0, allowDecimal: false, error: errorOf("persons") }}
              value={draft.persons}
              onChange={(persons) => setDraft({ ...draft, persons })}
            />
            <div>
              <Choice
                label={t(incidentTexts.seriousRisk)}
                options={risks.map((value) => ({ value, label: t(incidentTexts.risk[value]) }))}
                value={draft.seriousRisk === undefined ? undefined : draft.seriousRisk ? "yes" : "no"}
                onChange={(value) => setDraft({ ...draft, seriousRisk: value === "yes" })}
              />
              {errorOf("seriousRisk") && <p className={styles["wrong"]}>{errorOf("seriousRisk")}</p>}
            </div>
            {text("reasoning")}
            {draft.seriousRisk && (
              <div className={styles["days"]}>
                {day("commissionNoticeOn")}
                {day("personsNoticeOn")}
              </div>
            )}
            {text("notices")}
            {text("measures")}
          </>
        );
      }}
    </RegisterForm>
  );
}
