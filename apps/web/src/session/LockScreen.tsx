import type { SessionReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useEffect, useRef } from "react";
import { useText } from "../language/use-text.ts";
import { lockedAs, signInTexts } from "../texts/sign-in-texts.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Mark } from "./Mark.tsx";
import { PasskeySignIn } from "./PasskeySignIn.tsx";
import styles from "./SignInPage.module.css";
import { useSignOut } from "./use-sign-out.ts";

/**
 * Over the page, which stays as it is and cannot be seen, reached or printed, nor its title read, until a passkey is shown. A native
 * dialog: it lies above every other layer, and the browser itself makes the rest inert.
 */
export function LockScreen({ session }: { readonly session: SessionReply }): JSX.Element {
  const t = useText();
  const signOut = useSignOut();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const title = document.title;
    document.documentElement.dataset["locked"] = "";
    document.title = "Firstray";
    if (dialog.current?.open === false) dialog.current.showModal();
    return () => {
      delete document.documentElement.dataset["locked"];
      document.title = title;
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      data-lock
      aria-labelledby="locked"
      className={styles["lock"]}
      onCancel={(event) => event.preventDefault()}
      onClose={(event) => event.currentTarget.showModal()}
    >
      <div className={styles["page"]}>
        <div className={styles["card"]}>
          <div className={styles["top"]}>
            <span className={styles["name"]}>
              <Mark size={34} /> Firstray
            </span>
            <LanguageSwitch />
          </div>
          <h1 id="locked" className={styles["tagline"]}>
            {t(signInTexts.locked)}
          </h1>
          {session.user && <p>{t(lockedAs(session.user.name))}</p>}
          <p className={styles["promise"]}>{t(signInTexts.lockedNote)}</p>
          <PasskeySignIn action={signInTexts.unlock} />
          <p className={styles["note"]}>{t(signInTexts.somebodyElse)}</p>
          <Button variant="subtle" color="gray" onClick={() => void signOut()}>
            {t(signInTexts.leave)}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
