import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { messagesQuery } from "../api/messages-query.ts";
import { useText } from "../language/use-text.ts";
import { messageTexts } from "../texts/message-texts.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import entries from "../ui/Entries.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { Panel } from "../ui/Panel.tsx";
import { LastRan } from "./LastRan.tsx";
import { MessageLine } from "./MessageLine.tsx";
import styles from "./Messages.module.css";
import { PostNotice } from "./PostNotice.tsx";

/** The practice's messages that need somebody, and whether messages leave at all. */
export function MessagesPage(): JSX.Element {
  const t = useText();
  const query = useQuery(messagesQuery);
  return (
    <Page title={t(messageTexts.title)} width="form">
      <Loaded query={query}>
        {({ messages, post }) => (
          <div className={styles["page"]}>
            <PostNotice post={post} />
            <LastRan lastRanAt={post.lastRanAt} />
            {messages.length === 0 && <EmptyState title={t(messageTexts.nothingInQuestion)} hint={t(messageTexts.nothingInQuestionHint)} />}
            {messages.length > 0 && (
              <Panel title={t(messageTexts.inQuestion)}>
                <ul className={entries["list"]}>
                  {messages.map((message) => (
                    <MessageLine key={message.id} message={message} named />
                  ))}
                </ul>
              </Panel>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
