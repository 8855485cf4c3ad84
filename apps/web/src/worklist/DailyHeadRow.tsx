import type { DailyHeadLine } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { BookedLine } from "../obligation/BookedLine.tsx";
import { HinderedLine } from "../obligation/HinderedLine.tsx";
import { StandingTag } from "../obligation/StandingTag.tsx";
import { dailyHeadTexts } from "../texts/daily-head-texts.ts";
import { sideTexts } from "../texts/foot-texts.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import styles from "./DailyHead.module.css";

/** One line of the day: who, which foot, since when or what, by when, and where it stands. */
export function DailyHeadRow({ line, wire }: { readonly line: DailyHeadLine; readonly wire: boolean }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { patient, survivor, foot, since, dueOn, title, about, owner } = line;
  const { givenName, familyName, number } = survivor ?? patient;
  return (
    <tr>
      <td>
        <Link to="/patients/$patient" params={{ patient: patient.id }}>
          {givenName} {familyName}
        </Link>{" "}
        <span className={styles["fine"]}>{number}</span>
      </td>
      <td data-label={t(worklistTexts.sheetFoot)}>{t(sideTexts[foot])}</td>
      <td data-label={t(wire ? dailyHeadTexts.inSince : worklistTexts.sheetWhat)}>
        {wire && (since === undefined ? t(dailyHeadTexts.dayUnknown) : <time dateTime={since}>{formatDate(since, language)}</time>)}
        {!wire && t(title)}
        {about !== undefined && ` ${t(quoted(about))}`}
      </td>
      <td data-label={t(worklistTexts.due)}>
        <time dateTime={dueOn}>{formatDate(dueOn, language)}</time>
      </td>
      <td>
        <StandingTag obligation={line} /> <BookedLine obligation={line} /> <HinderedLine obligation={line} />
      </td>
      <td data-label={t(worklistTexts.owner)}>{t(owner)}</td>
    </tr>
  );
}
