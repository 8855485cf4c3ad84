import type { AccountReply } from "@firstray/contract";
import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { accountQuery } from "../api/account-query.ts";
import { send } from "../api/send.ts";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { accountTexts } from "../texts/account-texts.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import styles from "../ui/Lines.module.css";
import { Notice } from "../ui/Notice.tsx";
import { deviceName } from "./device-name.ts";
import { makePasskey, type PasskeyOptions } from "./make-passkey.ts";
import { ShownNotice } from "./ShownNotice.tsx";
import type { Shown } from "./show-passkey.ts";
import { useFresh } from "./use-fresh.ts";
import { useSession } from "./use-session.ts";

/** One's own passkeys; another is added here, one that is lost is removed. */
export function PasskeysPanel({ passkeys }: Pick<AccountReply, "passkeys">): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const fresh = useFresh();
  const [device, setDevice] = useState(() => deviceName(navigator.userAgent));
  const [shown, setShown] = useState<Shown<AccountReply>>();
  const take = (answer: Shown<AccountReply>): void => {
    setShown(answer);
    if (answer.kind === "done") queryClient.setQueryData(accountQuery.queryKey, answer.reply);
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const asked = await fresh(() => send<PasskeyOptions>("POST", "/api/account/passkeys/challenge"));
    if (asked.kind !== "done") return setShown(asked);
    take(await makePasskey(asked.reply, (passkey) => send<AccountReply>("POST", "/api/account/passkeys", { passkey, device })));
  };
  const remove = async (id: string): Promise<void> => {
    take(await fresh(() => send<AccountReply>("DELETE", `/api/account/passkeys/${encodeURIComponent(id)}`)));
  };
  return (
    <>
      <p className={styles["note"]}>{t(accountTexts.passkeysNote)}</p>
      {passkeys.length === 0 && <Notice tone="caution">{t(accountTexts.noPasskeys)}</Notice>}
      <ul className={styles["lines"]}>
        {passkeys.map((passkey) => (
          <PasskeyLine key={passkey.id} passkey={passkey} onRemove={() => void remove(passkey.id)} />
        ))}
      </ul>
      <ShownNotice shown={shown} />
      <form onSubmit={(event) => void add(event)} className={styles["add"]}>
        <TextInput label={t(signInTexts.joinDevice)} required value={device} onChange={(event) => setDevice(event.currentTarget.value)} />
        <Button type="submit" variant="default">
          {t(accountTexts.addPasskey)}
        </Button>
      </form>
    </>
  );
}

interface LineProps {
  readonly passkey: AccountReply["passkeys"][number];
  readonly onRemove: () => void;
}

function PasskeyLine({ passkey, onRemove }: LineProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  const { device, addedAt, lastUsedAt, blockedAt } = passkey;
  const when = (moment: string): string => formatMoment(moment, language, timeZone);
  return (
    <li className={styles["line"]}>
      <div>
        <strong>{device}</strong>
        <span className={styles["about"]}>
          {t(accountTexts.added)} {when(addedAt)} ·{" "}
          {lastUsedAt ? `${t(accountTexts.lastUsed)} ${when(lastUsedAt)}` : t(accountTexts.neverUsed)}
        </span>
        {blockedAt && <span className={styles["wrong"]}>{t(accountTexts.blocked)}</span>}
      </div>
      <Button variant="default" size="compact-sm" aria-label={`${t(accountTexts.remove)}: ${device}`} onClick={onRemove}>
        {t(accountTexts.remove)}
      </Button>
    </li>
  );
}
