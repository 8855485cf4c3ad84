import type { Incident, RegisterEntry } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { incidentsQuery } from "../api/register-queries.ts";
import styles from "../history/History.module.css";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { incidentTexts } from "../texts/register-texts.ts";
import lines from "../ui/Lines.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import { IncidentForm } from "./IncidentForm.tsx";
import { RegisterLine } from "./RegisterLine.tsx";

/** Every incident of confidentiality, and the way to enter one. */
export function IncidentsPanel(): JSX.Element {
  const t = useText();
  const query = useQuery(incidentsQuery);
  const [form, setForm] = useState<{ readonly changes?: RegisterEntry<Incident> }>();
  return (
    <Panel title={t(incidentTexts.title)} className={lines["stack"]}>
      <p className={styles["fine"]}>{t(incidentTexts.note)}</p>
      {form ? (
        <IncidentForm key={form.changes?.id} changes={form.changes} onClose={() => setForm(undefined)} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setForm({})}>
            {t(incidentTexts.add)}
          </Button>
        </div>
      )}
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{t(incidentTexts.none)}</p>
          ) : (
            <ol className={styles["list"]}>
              {entries.map((entry) => (
                <IncidentLine key={entry.id} entry={entry} onChange={() => setForm({ changes: entry })} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}

function IncidentLine({ entry, onChange }: { readonly entry: RegisterEntry<Incident>; readonly onChange: () => void }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { content } = entry;
  const written = ["information", "occurred", "reasoning", "notices", "measures"] as const;
  const fields = [
    [t(incidentTexts.knownOn), formatDate(content.knownOn, language)],
    [t(incidentTexts.persons), String(content.persons)],
    ...written.map((field) => [t(incidentTexts[field]), content[field]] as const),
  ] as const;
  const risk = content.seriousRisk ? incidentTexts.seriousRisk : incidentTexts.noSeriousRisk;
  return <RegisterLine entry={entry} title={`${content.circumstances} (${t(risk)})`} fields={fields} onChange={onChange} />;
}
