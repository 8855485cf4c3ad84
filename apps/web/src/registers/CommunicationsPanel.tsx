import type { Communication } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { communicationsQuery } from "../api/register-queries.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { communicationTexts } from "../texts/register-texts.ts";
import lines from "../ui/Lines.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import { CommunicationForm } from "./CommunicationForm.tsx";
import { RegisterLine } from "./RegisterLine.tsx";
import styles from "./Registers.module.css";

/** What of this file was given to others: read when somebody asks, since the reading is audited. */
export function CommunicationsPanel({ patient }: { readonly patient: string }): JSX.Element {
  const t = useText();
  const [asked, setAsked] = useState(false);
  return (
    <Panel title={t(communicationTexts.title)}>
      {asked ? (
        <Communications patient={patient} />
      ) : (
        <Button variant="default" size="xs" onClick={() => setAsked(true)}>
          {t(communicationTexts.show)}
        </Button>
      )}
    </Panel>
  );
}

const fields = ["information", "purpose", "basis"] as const;

function Communications({ patient }: { readonly patient: string }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const query = useQuery(communicationsQuery(patient));
  const [form, setForm] = useState<{ readonly changes?: string }>();
  const close = (): void => setForm(undefined);
  const fieldsOf = (content: Communication) => fields.map((field) => [t(communicationTexts[field]), content[field]] as const);
  return (
    <div className={lines["stack"]}>
      {form && form.changes === undefined ? (
        <CommunicationForm patient={patient} onClose={close} />
      ) : (
        <div>
          <Button variant="default" size="xs" onClick={() => setForm({})}>
            {t(communicationTexts.add)}
          </Button>
        </div>
      )}
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className={styles["fine"]}>{t(communicationTexts.none)}</p>
          ) : (
            <ol className={styles["list"]}>
              {entries.map((entry) => (
                <RegisterLine
                  key={entry.id}
                  entry={entry}
                  titleOf={({ recipient, on }) => `${recipient}, ${formatDate(on, language)}`}
                  fieldsOf={fieldsOf}
                  onChange={() => setForm({ changes: entry.id })}
                >
                  {form?.changes === entry.id && <CommunicationForm patient={patient} changes={entry} onClose={close} />}
                </RegisterLine>
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  );
}
