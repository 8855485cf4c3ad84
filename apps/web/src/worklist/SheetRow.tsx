import type { JSX } from "react";
import { daysBetween } from "../language/days-between.ts";
import { formatDate } from "../language/format-date.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { isOverdue } from "../obligation/is-overdue.ts";
import { useSession } from "../session/use-session.ts";
import { bookedOn } from "../texts/booking-texts.ts";
import { hindranceTexts } from "../texts/follow-up-texts.ts";
import { sideTexts } from "../texts/foot-texts.ts";
import { roleTexts } from "../texts/role-texts.ts";
import { daysShort } from "../texts/worklist-texts.ts";
import styles from "./WorklistSheet.module.css";
import type { WorklistItem } from "./worklist-groups.ts";

/** One line on paper; the side is written out, never a letter. */
export function SheetRow({ item }: { readonly item: WorklistItem }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today } = useSession();
  const { givenName, familyName, number } = item.survivor ?? item.patient;
  return (
    <tr>
      <td>
        <span className={styles["box"]} />
      </td>
      <td className={styles["whole"]}>{formatDate(item.dueOn, language)}</td>
      <td className={styles["whole"]}>{isOverdue(item.standing) && <strong>{t(daysShort(daysBetween(item.dueOn, today)))}</strong>}</td>
      <td>
        <strong>
          {familyName}, {givenName}
        </strong>{" "}
        <span className={styles["whole"]}>{number}</span>
      </td>
      <td className={styles["whole"]}>{t(sideTexts[item.foot])}</td>
      <td>
        {t(item.title)}
        {item.about !== undefined && ` ${t(quoted(item.about))}`}
        {item.booked && ` – ${t(bookedOn(formatDate(item.booked.on, language), item.booked.missed))}`}
        {item.hindered && ` – ${t(hindranceTexts[item.hindered.hindrance])}`}
      </td>
      <td className={styles["whole"]}>{item.ownedBy.kind === "role" ? t(roleTexts[item.ownedBy.role]) : t(item.owner)}</td>
    </tr>
  );
}
