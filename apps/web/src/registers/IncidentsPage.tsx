import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { practiceTexts } from "../texts/practice-texts.ts";
import { incidentTexts, registerTexts } from "../texts/register-texts.ts";
import { Page } from "../ui/Page.tsx";
import { IncidentsList } from "./IncidentsList.tsx";
import { useUnfoldedInPrint } from "./use-unfolded-in-print.ts";

/** The register of incidents of confidentiality, as it is kept and as it is given to the commission when it asks: on paper, whole. */
export function IncidentsPage(): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice, today } = useSession();
  useUnfoldedInPrint();
  return (
    <Page
      title={t(incidentTexts.title)}
      eyebrow={<Link to="/practice">{t(practiceTexts.title)}</Link>}
      subtitle={`${practice.name} · ${t(registerTexts.asOf)} ${formatDate(today, language)}`}
      width="text"
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t(registerTexts.print)}
        </Button>
      }
    >
      <IncidentsList />
    </Page>
  );
}
