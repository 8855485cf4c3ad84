import type { PatientReply } from "@firstray/contract";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { useState } from "react";
import { AccessPanel } from "../access/AccessPanel.tsx";
import { EpisodeCard } from "../episode/EpisodeCard.tsx";
import { episodesInOrder } from "../episode/episodes-in-order.ts";
import { NoEpisode } from "../episode/NoEpisode.tsx";
import { FilmsPanel } from "../film/FilmsPanel.tsx";
import { HistoryPanel } from "../history/HistoryPanel.tsx";
import { MessagesPanel } from "../messages/MessagesPanel.tsx";
import { ObligationsPanel } from "../obligation/ObligationsPanel.tsx";
import { CommunicationsPanel } from "../registers/CommunicationsPanel.tsx";
import { useSession } from "../session/use-session.ts";
import { WiresInBanner } from "../wire/WiresInBanner.tsx";
import { dialogAskedFor } from "./dialog-asked-for.ts";
import { DialogContext } from "./dialog-context.ts";
import { ExportPanel } from "./ExportPanel.tsx";
import { OtherCharts } from "./OtherCharts.tsx";
import { PatientDialogs } from "./PatientDialogs.tsx";
import { PatientHeader } from "./PatientHeader.tsx";
import styles from "./PatientRecord.module.css";
import type { PatientDialog } from "./patient-dialog.ts";
import { RestrictionNotice } from "./RestrictionNotice.tsx";

const route = getRouteApi("/patients/$patient");

/** Who the patient is, what is in their feet, each foot's course, what is owed, what happened. */
export function PatientRecord({ patient }: { readonly patient: PatientReply }): JSX.Element {
  const asked = route.useSearch().do;
  const { user } = useSession();
  const navigate = route.useNavigate();
  const [dialog, setDialog] = useState<PatientDialog | undefined>(() => dialogAskedFor(patient, asked, user?.role));
  const close = (): void => {
    setDialog(undefined);
    if (asked !== undefined) void navigate({ search: {}, replace: true });
  };
  return (
    <DialogContext value={setDialog}>
      <PatientHeader patient={patient}>
        <RestrictionNotice restriction={patient.restriction} />
        <OtherCharts patient={patient} />
        <WiresInBanner patient={patient} />
        <div className={styles["columns"]}>
          <div className={styles["feet"]}>
            {patient.episodes.length === 0 && <NoEpisode />}
            {episodesInOrder(patient.episodes).map((episode) => (
              <EpisodeCard key={episode.id} patient={patient} episode={episode} />
            ))}
            <FilmsPanel patient={patient} />
          </div>
          <div className={styles["side"]}>
            <ObligationsPanel patient={patient} />
            <MessagesPanel patient={patient} />
            <HistoryPanel patient={patient} />
            <AccessPanel patient={patient.id} />
            <CommunicationsPanel patient={patient.id} />
            <ExportPanel patient={patient.id} />
          </div>
        </div>
      </PatientHeader>
      <PatientDialogs patient={patient} dialog={dialog} onClose={close} />
    </DialogContext>
  );
}
