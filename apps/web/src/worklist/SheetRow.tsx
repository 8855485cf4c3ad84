import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { isOverdue } from "../obligation/is-overdue.ts";
import { standingWords } from "../obligation/standing-words.ts";
import { useSession } from "../session/use-session.ts";
import { hindranceTexts } from "../texts/follow-up-texts.ts";
import { sideTexts } from "../texts/foot-texts.ts";
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
      <td>
        {formatDate(item.dueOn, language)}
        {isOverdue(item.standing) && <strong> · {t(standingWords(item, today))}</strong>}
      </td>
      <td>
        <strong>
          {familyName}, {givenName}
        </strong>{" "}
        {number}
      </td>
      <td>{t(sideTexts[item.foot])}</td>
      <td>
        {t(item.title)}
        {item.about !== undefined && ` « ${item.about} »`}
        {item.hindered && ` – ${t(hindranceTexts[item.hindered.hindrance])}`}
      </td>
      <td>{t(item.owner)}</td>
    </tr>
  );
}
