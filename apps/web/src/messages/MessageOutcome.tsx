import type { MessageReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { messageOutcomes } from "../texts/message-texts.ts";
import entries from "../ui/Entries.module.css";

/** What became of a message: the receipt or the refusal in the other side's words, or who said so. */
export function MessageOutcome({ message: { outcome } }: { readonly message: MessageReply }): JSX.Element | null {
  const t = useText();
  if (!outcome) return null;
  const kind = messageOutcomes[outcome.kind];
  return <p className={entries["fine"]}>{[kind && t(kind), outcome.by ?? outcome.detail].filter(Boolean).join(" : ")}</p>;
}
