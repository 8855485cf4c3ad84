import type { AccountReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { accountQuery } from "../api/account-query.ts";
import { send } from "../api/send.ts";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { accountTexts, wayTexts } from "../texts/account-texts.ts";
import styles from "../ui/Lines.module.css";
import { useSession } from "./use-session.ts";

/** Where somebody is signed in; a session that was left open elsewhere is ended from here. */
export function SessionsList({ sessions }: Pick<AccountReply, "sessions">): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  const queryClient = useQueryClient();
  const end = async (id: string): Promise<void> => {
    await send("DELETE", `/api/account/sessions/${id}`);
    await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
  const when = (moment: string): string => formatMoment(moment, language, timeZone);
  return (
    <ul className={styles["lines"]}>
      {sessions.map(({ id, own, by, device, beganAt, lastSeenAt }) => (
        <li key={id} className={styles["line"]}>
          <div>
            <strong>{device || t(accountTexts.unknownDevice)}</strong>
            {own && ` (${t(accountTexts.thisOne)})`}
            <span className={styles["about"]}>
              {t(wayTexts[by])}, {t(accountTexts.began)} {when(beganAt)} · {t(accountTexts.seen)} {when(lastSeenAt)}
            </span>
          </div>
          {!own && (
            <Button variant="default" size="compact-sm" aria-label={`${t(accountTexts.end)}: ${device}`} onClick={() => void end(id)}>
              {t(accountTexts.end)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
