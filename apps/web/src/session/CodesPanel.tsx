import type { RecoveryCodesReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { accountQuery } from "../api/account-query.ts";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import { accountTexts, codesLeft } from "../texts/account-texts.ts";
import styles from "../ui/Lines.module.css";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { ShownNotice } from "./ShownNotice.tsx";
import type { Shown } from "./show-passkey.ts";
import { useFresh } from "./use-fresh.ts";

/** How many codes are left, and new ones. */
export function CodesPanel({ left }: { readonly left: number }): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const fresh = useFresh();
  const [shown, setShown] = useState<Shown<RecoveryCodesReply>>();
  const renew = async (): Promise<void> => {
    setShown(await fresh(() => send<RecoveryCodesReply>("POST", "/api/account/recovery-codes")));
    await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
  if (shown?.kind === "done") return <RecoveryCodes codes={shown.reply.recoveryCodes} onKept={() => setShown(undefined)} />;
  return (
    <>
      <p>{t(codesLeft(left))}</p>
      <ShownNotice shown={shown} />
      <div className={styles["add"]}>
        <p className={styles["note"]}>{t(accountTexts.newCodesNote)}</p>
        <Button variant="default" onClick={() => void renew()}>
          {t(accountTexts.newCodes)}
        </Button>
      </div>
    </>
  );
}
