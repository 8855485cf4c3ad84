import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { bookingTexts } from "../texts/booking-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { clinicItemTexts } from "../texts/visit-texts.ts";
import { Choices } from "../ui/Choices.tsx";
import { Notice } from "../ui/Notice.tsx";
import { BookingPreview } from "./BookingPreview.tsx";
import { bookableVisits } from "./bookable-visits.ts";

interface Props extends FormProps {
  /** What is booked or moved from the start: `<episode>:<item>`. */
  readonly chosen?: string;
}

/** Books a day for one visit or several, of one foot or both; a later booking of the same visit moves it. */
export function BookVisitForm({ patient, onClose, chosen }: Props): JSX.Element {
  const t = useText();
  const bookable = bookableVisits(patient);
  const [on, setOn] = useState("");
  const [keys, setKeys] = useState<readonly string[]>(chosen === undefined ? [] : [chosen]);
  const visits = bookable.filter(({ key }) => keys.includes(key)).map(({ key: _key, ...visit }) => visit);
  if (bookable.length === 0) return <Notice tone="info">{t(bookingTexts.nothing)}</Notice>;
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(bookingTexts.book)}
      onRecorded={onClose}
      onCancel={onClose}
      dateless
      content={() => (visits.length > 0 ? { type: "BookVisit", payload: { on, visits } } : undefined)}
    >
      <Choices
        label={t(bookingTexts.for)}
        options={bookable.map(({ key, item, foot }) => ({ value: key, label: `${t(clinicItemTexts[item])}, ${t(footInSentence[foot])}` }))}
        values={keys}
        onChange={setKeys}
      />
      <TextInput type="date" label={t(bookingTexts.day)} required value={on} onChange={(event) => setOn(event.currentTarget.value)} />
      <BookingPreview patient={patient.id} on={on} visits={visits} />
    </RecordForm>
  );
}
