import type { MessagesReply, PatientReply } from "@firstray/contract";
import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { patientMessagesQuery } from "../api/messages-query.ts";
import { useText } from "../language/use-text.ts";
import { messageTexts } from "../texts/message-texts.ts";
import entries from "../ui/Entries.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import { MessageLine } from "./MessageLine.tsx";
import { messageGroups } from "./message-groups.ts";
import { PostNotice } from "./PostNotice.tsx";

const nextShown = 2;

/** What this patient will be told and was told: what needs somebody, what comes next, and folded away the rest. */
export function MessagesPanel({ patient }: { readonly patient: PatientReply }): JSX.Element {
  const t = useText();
  const query = useQuery(patientMessagesQuery(patient.id));
  return (
    <Panel title={t(messageTexts.title)}>
      <Loaded query={query}>{(reply) => <PatientMessages reply={reply} />}</Loaded>
    </Panel>
  );
}

function PatientMessages({ reply: { messages, post } }: { readonly reply: MessagesReply }): JSX.Element {
  const t = useText();
  const { inQuestion, planned, toStaff, past } = messageGroups(messages);
  if (messages.length === 0) return <p className={entries["fine"]}>{t(messageTexts.none)}</p>;
  return (
    <Stack gap="xs">
      {planned.length > 0 && <PostNotice post={post} />}
      <ul className={entries["list"]}>
        {[...inQuestion, ...planned.slice(0, nextShown)].map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ul>
      <Folded title={t(messageTexts.planned)} messages={planned.slice(nextShown)} />
      <Folded title={t(messageTexts.staffToldIf)} messages={toStaff} />
      <Folded title={t(messageTexts.past)} messages={past} />
    </Stack>
  );
}

function Folded({ title, messages }: { readonly title: string; readonly messages: MessagesReply["messages"] }): JSX.Element | null {
  if (messages.length === 0) return null;
  return (
    <details className={entries["folded"]}>
      <summary>
        {title} ({messages.length})
      </summary>
      <ul className={entries["list"]}>
        {messages.map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ul>
    </details>
  );
}
