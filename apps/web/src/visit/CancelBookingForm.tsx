import type { BookingReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { bookingTexts } from "../texts/booking-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";

/** Takes a booked day back; what is owed stays owed on its own days. */
export function CancelBookingForm({ patient, onClose, booking }: FormProps & { readonly booking: BookingReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { episode, foot, item, title, on } = booking;
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(bookingTexts.cancel)}
      onRecorded={onClose}
      onCancel={onClose}
      dateless
      asksReason
      content={() => ({ type: "CancelVisitBooking", payload: { visits: [{ episode, foot, item }] } })}
    >
      <p>
        {t(title)}, {t(footInSentence[foot])}: {formatDate(on, language, "long")}
      </p>
    </RecordForm>
  );
}
