import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import type { Shown } from "./show-passkey.ts";

/** Why a passkey or a code opened nothing. */
export function ShownNotice({ shown }: { readonly shown: Shown<unknown> | undefined }): JSX.Element | null {
  const t = useText();
  if (shown === undefined || shown.kind === "done") return null;
  const said =
    shown.kind === "refused" ? shown.problem.sentence : shown.kind === "not-shown" ? signInTexts.noPasskeyShown : commonTexts.unreachable;
  return (
    <Notice tone={shown.kind === "not-shown" ? "caution" : "danger"} role="alert">
      {t(said)}
    </Notice>
  );
}
