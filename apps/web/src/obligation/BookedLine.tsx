import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { bookedOn, bookingTexts } from "../texts/booking-texts.ts";
import { Tag } from "../ui/Tag.tsx";

/** The day on which the patient is to come for it, or on which nobody came; a day outside its window is marked. */
export function BookedLine({ obligation: { booked, settled } }: { readonly obligation: ObligationReply }): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  if (booked === undefined || settled !== undefined) return null;
  const tone = booked.missed ? "danger" : booked.outside ? "caution" : "neutral";
  return (
    <>
      <Tag tone={tone}>{t(bookedOn(formatDate(booked.on, language), booked.missed))}</Tag>
      {booked.outside && " "}
      {booked.outside && <Tag tone="caution">{t(bookingTexts.outside)}</Tag>}
    </>
  );
}
