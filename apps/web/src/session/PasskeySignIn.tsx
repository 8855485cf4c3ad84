import type { SessionReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import { Button, TextInput } from "@mantine/core";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import styles from "../recording/RecordForm.module.css";
import { signInTexts } from "../texts/sign-in-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { canShowPasskeys } from "./can-show-passkeys.ts";
import { ShownNotice } from "./ShownNotice.tsx";
import { type Shown, showPasskey } from "./show-passkey.ts";
import { useTakeSession } from "./use-take-session.ts";

/** One button for the passkey; behind a second one, the code for a day without it. */
export function PasskeySignIn({ action }: { readonly action: Text }): JSX.Element {
  const t = useText();
  const takeSession = useTakeSession();
  const [shown, setShown] = useState<Shown>();
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string>();
  const open = async (way: () => Promise<Shown>): Promise<void> => {
    setBusy(true);
    setShown(undefined);
    const answer = await way();
    setBusy(false);
    if (answer.kind === "done") takeSession(answer.reply);
    else setShown(answer);
  };
  const able = canShowPasskeys();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void open(() => send<SessionReply>("POST", "/api/sign-in/recovery-code", { code }));
  };
  return (
    <div className={styles["form"]}>
      {!able && <Notice tone="caution">{t(signInTexts.noPasskeysHere)}</Notice>}
      <Button size="md" fullWidth loading={busy} disabled={!able} onClick={() => void open(showPasskey)}>
        {t(action)}
      </Button>
      {code === undefined && <ShownNotice shown={shown} />}
      {code === undefined ? (
        <Button variant="subtle" onClick={() => setCode("")}>
          {t(signInTexts.useCode)}
        </Button>
      ) : (
        <form onSubmit={submit} className={styles["form"]}>
          <TextInput
            label={t(signInTexts.code)}
            description={t(signInTexts.codeNote)}
            required
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <ShownNotice shown={shown} />
          <Button type="submit" variant="default" loading={busy}>
            {t(signInTexts.signIn)}
          </Button>
        </form>
      )}
    </div>
  );
}
