import type { BookingPreviewReply } from "@firstray/contract";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { type BookingAsked, visitPreviewQuery } from "../api/visit-preview-query.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { MovedMessagesList } from "../protocol/MovedMessagesList.tsx";
import { bookingTexts, doubtTexts } from "../texts/booking-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Visits.module.css";

/** What booking the chosen day brings, before anybody books it: its doubts first, what stands, and what the patient would be told. */
export function BookingPreview(asked: BookingAsked): JSX.Element | null {
  const t = useText();
  const { data, isError } = useQuery(visitPreviewQuery(asked));
  if (asked.on === "" || asked.visits.length === 0) return null;
  return (
    <section className={styles["preview"]} aria-label={t(bookingTexts.preview)} aria-live="polite">
      {isError && <Notice tone="caution">{t(bookingTexts.unavailable)}</Notice>}
      {data && (
        <ul className={styles["previewed"]}>
          {data.visits.map((visit) => (
            <PreviewedVisit key={`${visit.episode} ${visit.item}`} visit={visit} />
          ))}
        </ul>
      )}
      {data && (
        <details>
          <summary>
            {t(bookingTexts.messages)} ({data.messages.length})
          </summary>
          <MovedMessagesList messages={data.messages} />
        </details>
      )}
    </section>
  );
}

function PreviewedVisit({ visit }: { readonly visit: BookingPreviewReply["visits"][number] }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { title, foot, from, opensOn, dueOn, doubts, proposal } = visit;
  const day = (date: string): string => formatDate(date, language);
  const calendar = proposal.kind === "proposed" ? `${t(bookingTexts.proposed)} ${day(proposal.on)}` : t(bookingTexts.none);
  return (
    <li>
      <p>
        <strong>
          {t(title)}, {t(footInSentence[foot])}
        </strong>{" "}
        {doubts.map((doubt) => (
          <Tag key={doubt} tone="caution">
            {t(doubtTexts[doubt])}
          </Tag>
        ))}
      </p>
      <p className={styles["when"]}>
        {day(opensOn)} – {t(bookingTexts.stands)} {day(dueOn)}; {calendar}
        {from !== undefined && `; ${t(bookingTexts.wasBooked)} ${day(from)}`}
      </p>
    </li>
  );
}
