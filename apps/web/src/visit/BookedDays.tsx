import type { BookingReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { bookedOn, bookingTexts } from "../texts/booking-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Visits.module.css";

/** The days on which the patient is to come for this foot: each may be moved or cancelled; one on which nobody came says so. */
export function BookedDays({ bookings }: { readonly bookings: readonly BookingReply[] }): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  if (bookings.length === 0) return null;
  return (
    <ul className={styles["booked"]} aria-label={t(bookingTexts.booked)}>
      {bookings.map((booking) => {
        const { episode, item, title, on, missed, outside } = booking;
        const what = `${t(title)}, ${formatDate(on, language)}`;
        return (
          <li key={item}>
            <span>{t(title)}</span>
            <Tag tone={missed ? "danger" : outside ? "caution" : "teal"}>
              {t(bookedOn(formatDate(on, language, "day"), missed))}
              {outside && ` (${t(bookingTexts.outside)})`}
            </Tag>
            <DialogButton
              variant="subtle"
              size="compact-sm"
              aria-label={`${t(bookingTexts.move)}: ${what}`}
              opens={{ kind: "book-visit", chosen: `${episode}:${item}` }}
            >
              {t(bookingTexts.move)}
            </DialogButton>
            <DialogButton
              variant="subtle"
              size="compact-sm"
              aria-label={`${t(bookingTexts.cancel)}: ${what}`}
              opens={{ kind: "cancel-booking", booking }}
            >
              {t(bookingTexts.cancel)}
            </DialogButton>
          </li>
        );
      })}
    </ul>
  );
}
