import type { MergedChartReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { BookedLine } from "../obligation/BookedLine.tsx";
import { ObligationWindow } from "../obligation/ObligationWindow.tsx";
import { StandingTag } from "../obligation/StandingTag.tsx";
import { footInSentence, footTexts } from "../texts/foot-texts.ts";
import { mergeTexts, stillOwed, wireSince } from "../texts/merge-texts.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./PatientRecord.module.css";

/** Another chart of this person: its wires and what it owes, line by line, each a click away from where it is recorded. */
export function MergedChart({ chart }: { readonly chart: MergedChartReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { id, givenName, familyName, number, wiresIn, owed, died, wires, obligations, unreadable } = chart;
  return (
    <Notice tone={owed > 0 || unreadable ? "danger" : "caution"} title={t(mergeTexts.mergedHere)}>
      <p>
        <Link to="/patients/$patient" params={{ patient: id }}>
          {givenName} {familyName}, {number}
        </Link>{" "}
        ({t(stillOwed(wiresIn, owed))})
      </p>
      {unreadable && <p>{t(unreadable)}</p>}
      {died !== undefined && (
        <p>
          {t(mergeTexts.died)} {formatDate(died, language)}
        </p>
      )}
      <ul className={styles["chart"]}>
        {wires
          .filter(({ out }) => out === undefined)
          .map((wire) => (
            <li key={wire.id}>
              <strong>{t(wireSince(wire.insertedOn === undefined ? undefined : formatDate(wire.insertedOn, language)))}</strong>
              {`, ${t(footInSentence[wire.foot])}`}
            </li>
          ))}
        {obligations.map((obligation) => (
          <li key={obligation.key}>
            <StandingTag obligation={obligation} />{" "}
            <Link
              to="/patients/$patient"
              params={{ patient: id }}
              search={{ do: obligation.key }}
              aria-label={`${t(worklistTexts.act)}: ${t(obligation.title)}, ${t(footTexts[obligation.foot])}, ${number}`}
            >
              {t(obligation.title)}, {t(footInSentence[obligation.foot])}
            </Link>{" "}
            <ObligationWindow obligation={obligation} /> <BookedLine obligation={obligation} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
