import type { SessionReply } from "@firstray/contract";
import type { Role } from "@firstray/record";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import type { Answer } from "../api/answer.ts";
import { send } from "../api/send.ts";
import { sessionQuery } from "../api/session-query.ts";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { sessionTexts } from "../texts/session-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { DemoRoles } from "./DemoRoles.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Mark } from "./Mark.tsx";
import styles from "./SignInPage.module.css";

/** What the product is, what it is not, and the way in. */
export function SignInPage({ session }: { readonly session: SessionReply }): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const [answer, setAnswer] = useState<Answer<SessionReply>>();
  useEffect(() => {
    document.title = "Firstray";
  }, []);
  const signIn = async (role: Role): Promise<void> => {
    const next = await send<SessionReply>("POST", "/api/session", { role });
    if (next.kind === "done") queryClient.setQueryData(sessionQuery.queryKey, next.reply);
    else setAnswer(next);
  };
  return (
    <main className={styles["page"]}>
      <div className={styles["card"]}>
        <div className={styles["top"]}>
          <span className={styles["name"]}>
            <Mark size={34} /> Firstray
          </span>
          <LanguageSwitch />
        </div>
        <h1 className={styles["tagline"]}>{t(sessionTexts.tagline)}</h1>
        <p className={styles["promise"]}>{t(sessionTexts.promise)}</p>
        {session.demoRoles.length > 0 ? (
          <DemoRoles roles={session.demoRoles} practice={session.practice.name} onChoose={(role) => void signIn(role)} />
        ) : (
          <Notice tone="info">{t(sessionTexts.noDemo)}</Notice>
        )}
        {answer?.kind === "refused" && (
          <Notice tone="danger" role="alert">
            {t(answer.problem.sentence)}
          </Notice>
        )}
        {answer?.kind === "unreachable" && (
          <Notice tone="danger" role="alert">
            {t(commonTexts.unreachable)}
          </Notice>
        )}
        <p className={styles["cleared"]}>{t(sessionTexts.notCleared)}</p>
      </div>
    </main>
  );
}
