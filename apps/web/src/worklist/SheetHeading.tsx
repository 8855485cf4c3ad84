import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import styles from "./Worklist.module.css";

/** The day; on paper also whose practice it is, and who printed it. @param on - the day shown, where it is not today. */
export function SheetHeading({ on }: { readonly on?: string }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today, practice, user } = useSession();
  const day = on ?? today;
  return (
    <>
      <span className={styles["printOnly"]}>{practice.name} · </span>
      <time dateTime={day}>{formatDate(day, language, "long")}</time>
      {user && (
        <span className={styles["printOnly"]}>
          {" "}
          · {t(worklistTexts.printedBy)} {user.name}
          {day !== today && `, ${formatDate(today, language)}`}
        </span>
      )}
    </>
  );
}
