import type { Incident, RegisterEntry } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JSX, ReactNode } from "react";
import { useState } from "react";
import { incidentsQuery } from "../api/register-queries.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { incidentTexts } from "../texts/register-texts.ts";
import lines from "../ui/Lines.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Tag } from "../ui/Tag.tsx";
import { isDraftKept } from "../ui/use-draft.ts";
import { IncidentForm } from "./IncidentForm.tsx";
import { incidentDraftKey } from "./incident-draft.ts";
import { owedNotices } from "./owed-notices.ts";
import { RegisterLine } from "./RegisterLine.tsx";
import styles from "./Registers.module.css";

/** Every incident, and the form for one; a new one that was half typed when the page was left is open again. */
export function IncidentsList(): JSX.Element {
  const t = useText();
  const query = useQuery(incidentsQuery);
  const [form, setForm] = useState<{ readonly changes?: string } | undefined>(() =>
    isDraftKept(incidentDraftKey(undefined)) ? {} : undefined,
  );
  const close = (): void => setForm(undefined);
  return (
    <div className={lines["stack"]}>
      <p className={styles["fine"]}>{t(incidentTexts.note)}</p>
      {form && form.changes === undefined ? (
        <Panel title={t(incidentTexts.add)}>
          <IncidentForm onClose={close} />
        </Panel>
      ) : (
        <div className={styles["buttons"]}>
          <Button onClick={() => setForm({})}>{t(incidentTexts.add)}</Button>
        </div>
      )}
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{t(incidentTexts.none)}</p>
          ) : (
            <ol className={styles["list"]}>
              {entries.map((entry) => (
                <IncidentLine key={entry.id} entry={entry} onChange={() => setForm({ changes: entry.id })}>
                  {form?.changes === entry.id && <IncidentForm changes={entry} onClose={close} />}
                </IncidentLine>
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  );
}

interface LineProps {
  readonly entry: RegisterEntry<Incident>;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function IncidentLine({ entry, onChange, children }: LineProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { seriousRisk } = entry.content;
  const fieldsOf = (content: Incident): readonly (readonly [string, string])[] => {
    const day = (on: string | undefined): string => (on === undefined ? t(incidentTexts.notGiven) : formatDate(on, language));
    const notices = [
      [t(incidentTexts.commissionNoticeOn), day(content.commissionNoticeOn)],
      [t(incidentTexts.personsNoticeOn), day(content.personsNoticeOn)],
    ] as const;
    return [
      [t(incidentTexts.information), content.information],
      [t(incidentTexts.occurred), content.occurred],
      [t(incidentTexts.knownOn), formatDate(content.knownOn, language)],
      [t(incidentTexts.persons), String(content.persons)],
      [t(incidentTexts.seriousRisk), t(incidentTexts.risk[content.seriousRisk ? "yes" : "no"])],
      [t(incidentTexts.reasoning), content.reasoning],
      ...(content.seriousRisk ? notices : []),
      [t(incidentTexts.notices), content.notices],
      [t(incidentTexts.measures), content.measures],
    ];
  };
  return (
    <RegisterLine
      entry={entry}
      titleOf={({ circumstances }) => circumstances}
      fieldsOf={fieldsOf}
      onChange={onChange}
      tags={
        <>
          <Tag tone={seriousRisk ? "danger" : "neutral"}>{t(incidentTexts.riskTag[seriousRisk ? "yes" : "no"])}</Tag>
          {owedNotices(entry.content).map((owed) => (
            <Tag key={owed} tone="alarm">
              {t(incidentTexts.owed[owed])}
            </Tag>
          ))}
        </>
      }
    >
      {children}
    </RegisterLine>
  );
}
