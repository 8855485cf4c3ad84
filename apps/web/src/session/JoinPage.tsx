import type { JoinChallengeReply, JoinReply } from "@firstray/contract";
import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { FormEvent, JSX } from "react";
import { useEffect, useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import styles from "../recording/RecordForm.module.css";
import { roleTexts } from "../texts/role-texts.ts";
import { joinAs, signInTexts } from "../texts/sign-in-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { canShowPasskeys } from "./can-show-passkeys.ts";
import { deviceName } from "./device-name.ts";
import { makePasskey, type PasskeyOptions } from "./make-passkey.ts";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { ShownNotice } from "./ShownNotice.tsx";
import { SignInCard } from "./SignInCard.tsx";
import type { Shown } from "./show-passkey.ts";
import { useTakeSession } from "./use-take-session.ts";

type Challenge = JoinChallengeReply<PasskeyOptions>;

/** Follows a one-time link: a name, a passkey, the codes to keep. What stands behind the # never leaves the browser but in a request. */
export function JoinPage(): JSX.Element {
  const t = useText();
  const [link] = useState(() => window.location.hash.slice(1));
  const asked = useQuery({
    queryKey: ["join", link],
    queryFn: () => send<Challenge>("POST", "/api/join/challenge", { link }),
    enabled: link !== "",
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  useEffect(() => {
    document.title = "Firstray";
  }, []);
  const leadsOn = link !== "" && (asked.isPending || asked.data?.kind === "done");
  return (
    <SignInCard title={t(leadsOn ? signInTexts.joinTitle : signInTexts.invitation)}>
      {link === "" && <p>{t(signInTexts.noLink)}</p>}
      {link !== "" && asked.isPending && <Waiting />}
      {asked.data?.kind === "done" && <JoinForm link={link} invited={asked.data.reply} />}
      {asked.data && asked.data.kind !== "done" && <ShownNotice shown={asked.data} />}
      {!leadsOn && <Link to="/">{t(signInTexts.alreadyIn)}</Link>}
    </SignInCard>
  );
}

function JoinForm({ link, invited }: { readonly link: string; readonly invited: Challenge }): JSX.Element {
  const t = useText();
  const takeSession = useTakeSession();
  const navigate = useNavigate();
  const [name, setName] = useState(invited.name ?? "");
  const [device, setDevice] = useState(() => deviceName(navigator.userAgent));
  const [shown, setShown] = useState<Shown<JoinReply>>();
  const [busy, setBusy] = useState(false);
  const able = canShowPasskeys();
  const join = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const asked = await send<Challenge>("POST", "/api/join/challenge", { link, name });
    const options = asked.kind === "done" ? asked.reply.options : undefined;
    const made = options
      ? await makePasskey(options, (passkey) => send<JoinReply>("POST", "/api/join", { link, passkey, device }))
      : undefined;
    setShown(made ?? (asked.kind === "done" ? { kind: "not-shown" } : asked));
    setBusy(false);
  };
  if (shown?.kind === "done") {
    const { session, recoveryCodes } = shown.reply;
    const begin = (): void => {
      takeSession(session);
      void navigate({ to: "/worklist" });
    };
    return <RecoveryCodes codes={recoveryCodes} onKept={begin} />;
  }
  return (
    <form onSubmit={(event) => void join(event)} className={styles["form"]}>
      <p>{t(joinAs(invited.practice, roleTexts[invited.role]))}</p>
      <TextInput
        label={t(signInTexts.joinName)}
        required
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t(signInTexts.joinDevice)}
        description={t(signInTexts.joinDeviceHint)}
        required
        value={device}
        onChange={(event) => setDevice(event.currentTarget.value)}
      />
      <p>{t(signInTexts.joinNote)}</p>
      <ShownNotice shown={shown} />
      {!able && <Notice tone="caution">{t(signInTexts.noPasskeysHere)}</Notice>}
      <Button type="submit" size="md" loading={busy} disabled={!able}>
        {t(signInTexts.makePasskey)}
      </Button>
    </form>
  );
}
