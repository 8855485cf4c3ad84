import type { EpisodeReply, PatientReply } from "@firstray/contract";
import type { VisitItem } from "@firstray/record";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { bookingTexts } from "../texts/booking-texts.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { BookedDays } from "./BookedDays.tsx";
import { bookableVisits } from "./bookable-visits.ts";
import { ScoresList } from "./ScoresList.tsx";
import { VisitCell } from "./VisitCell.tsx";
import styles from "./Visits.module.css";

const items: readonly VisitItem[] = ["F1", "F2", "F3", "F4"];

interface Props {
  readonly patient: PatientReply;
  readonly episode: EpisodeReply;
}

/** The four visits of one foot in a row: held by whom and when, due when, or still to be owed. @source practice-protocol F1-F4 */
export function VisitsPanel({ patient, episode }: Props): JSX.Element {
  const t = useText();
  const owed = patient.obligations.filter(({ kind, episode: of }) => kind === "visit" && of === episode.id);
  return (
    <Panel title={t(episodeTexts.visits)} level={3} plain>
      <ol className={styles["visits"]}>
        {items.map((item) => (
          <VisitCell
            key={item}
            item={item}
            held={episode.visits.find((visit) => visit.item === item)}
            obligation={owed.find(({ protocolItem }) => protocolItem === item)}
          />
        ))}
      </ol>
      <BookedDays bookings={patient.bookings.filter((booking) => booking.episode === episode.id)} />
      {bookableVisits({ episodes: [episode], wires: patient.wires }).length > 0 && (
        <DialogButton variant="default" size="compact-sm" mt={8} opens={{ kind: "book-visit" }}>
          {t(bookingTexts.book)}
        </DialogButton>
      )}
      <ScoresList patient={patient} episode={episode} />
    </Panel>
  );
}
