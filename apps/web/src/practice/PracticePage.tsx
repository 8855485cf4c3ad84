import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { clinicDaysQuery } from "../api/clinic-days-query.ts";
import { membersQuery } from "../api/members-query.ts";
import { useText } from "../language/use-text.ts";
import { RetentionPanel } from "../retention/RetentionPanel.tsx";
import { useSession } from "../session/use-session.ts";
import { practiceTexts } from "../texts/practice-texts.ts";
import { incidentTexts } from "../texts/register-texts.ts";
import { staffTexts } from "../texts/staff-texts.ts";
import styles from "../ui/Lines.module.css";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { Panel } from "../ui/Panel.tsx";
import { BackupPanel } from "./BackupPanel.tsx";
import { BrokenGlassPanel } from "./BrokenGlassPanel.tsx";
import { ClinicDaysForm } from "./ClinicDaysForm.tsx";
import { HandOverForm } from "./HandOverForm.tsx";
import { StaffPanel } from "./StaffPanel.tsx";

/** The practice's own settings: its clinic days, who works here, and who takes over from whom. */
export function PracticePage(): JSX.Element {
  const t = useText();
  const { user, practice } = useSession();
  const query = useQuery(clinicDaysQuery);
  return (
    <Page title={t(practiceTexts.title)}>
      <div className={styles["stack"]}>
        <Panel title={t(practiceTexts.clinicDays)}>
          <Loaded query={query}>{(calendar) => <ClinicDaysForm calendar={calendar} />}</Loaded>
        </Panel>
        {user?.role === "administrator" && (
          <Panel title={t(staffTexts.title)}>
            <Staff />
          </Panel>
        )}
        {user?.role === "administrator" && (
          <Panel title={t(practiceTexts.handOverTitle)}>
            <HandOverForm />
          </Panel>
        )}
        {user?.role === "administrator" && <BrokenGlassPanel />}
        {(user?.role === "administrator" || user?.role === "surgeon") && <RetentionPanel />}
        {(user?.role === "administrator" || user?.role === "surgeon") && !practice.demo && <BackupPanel />}
        <Panel title={t(incidentTexts.title)}>
          <div className={styles["stack"]}>
            <p className={styles["note"]}>{t(incidentTexts.note)}</p>
            <div>
              <LinkButton to="/incidents" variant="default">
                {t(incidentTexts.open)}
              </LinkButton>
            </div>
          </div>
        </Panel>
      </div>
    </Page>
  );
}

function Staff(): JSX.Element {
  const query = useQuery(membersQuery);
  return <Loaded query={query}>{(members) => <StaffPanel members={members} />}</Loaded>;
}
