import type { SessionReply } from "@firstray/contract";
import type { Role } from "@firstray/record";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import { sessionTexts } from "../texts/session-texts.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { DemoRoles } from "./DemoRoles.tsx";
import { PasskeySignIn } from "./PasskeySignIn.tsx";
import { ShownNotice } from "./ShownNotice.tsx";
import { SignInCard } from "./SignInCard.tsx";
import styles from "./SignInPage.module.css";
import type { Shown } from "./show-passkey.ts";
import { useTakeSession } from "./use-take-session.ts";

/** What the product is, what it is not, and the way in. */
export function SignInPage({ session }: { readonly session: SessionReply }): JSX.Element {
  const t = useText();
  const takeSession = useTakeSession();
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    document.title = "Firstray";
  }, []);
  const signIn = async (role: Role): Promise<void> => {
    const answer = await send<SessionReply>("POST", "/api/session", { role });
    if (answer.kind === "done") takeSession(answer.reply);
    else setShown(answer);
  };
  return (
    <SignInCard title={t(sessionTexts.tagline)}>
      <p className={styles["promise"]}>{t(sessionTexts.promise)}</p>
      {session.demoRoles.length > 0 && (
        <DemoRoles roles={session.demoRoles} practice={session.practice.name} onChoose={(role) => void signIn(role)} />
      )}
      {session.notice && <Notice tone="info">{t(session.notice)}</Notice>}
      {!session.practice.demo && (
        <>
          <p className={styles["note"]}>{t(signInTexts.passkeyNote)}</p>
          <PasskeySignIn action={signInTexts.withPasskey} />
          <p className={styles["note"]}>{t(signInTexts.noWay)}</p>
        </>
      )}
      <ShownNotice shown={shown} />
    </SignInCard>
  );
}
