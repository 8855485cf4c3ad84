import type { MessagePost } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { messageTexts } from "../texts/message-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** Says plainly which messages have no way out of the house; in the demo, none has. */
export function PostNotice({ post: { ways } }: { readonly post: MessagePost }): JSX.Element | null {
  const t = useText();
  const { practice } = useSession();
  if (practice.demo) return <Notice tone="info">{t(messageTexts.demo)}</Notice>;
  const missing = [
    ...(ways.email ? [] : [messageTexts.noEmail]),
    ...(ways.sms ? [] : [messageTexts.noSms]),
    ...(ways.email && !ways.staff ? [messageTexts.noStaff] : []),
  ];
  if (missing.length === 0) return null;
  return (
    <Notice tone="caution">
      {missing.map((text) => (
        <p key={text.en}>{t(text)}</p>
      ))}
    </Notice>
  );
}
