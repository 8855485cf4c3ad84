import { Button, Checkbox } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { accessQuery } from "../api/access-query.ts";
import styles from "../history/History.module.css";
import { useText } from "../language/use-text.ts";
import { accessTexts } from "../texts/access-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { ProblemNotice } from "../ui/ProblemNotice.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { AccessLine } from "./AccessLine.tsx";

/** Who opened or changed this patient's file: asked for only when somebody wants to know, since the asking is told as well. */
export function AccessPanel({ patient }: { readonly patient: string }): JSX.Element {
  const t = useText();
  const [asked, setAsked] = useState(false);
  return (
    <Panel title={t(accessTexts.title)}>
      {asked ? (
        <AccessList patient={patient} />
      ) : (
        <Button variant="default" size="xs" onClick={() => setAsked(true)}>
          {t(accessTexts.show)}
        </Button>
      )}
    </Panel>
  );
}

function AccessList({ patient }: { readonly patient: string }): JSX.Element {
  const t = useText();
  const [withLists, setWithLists] = useState(false);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(accessQuery(patient, withLists));
  const entries = data?.pages.flatMap((page) => page.entries);
  return (
    <>
      <Checkbox
        label={t(accessTexts.withLists)}
        checked={withLists}
        onChange={(event) => setWithLists(event.currentTarget.checked)}
        mb="xs"
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!entries && !error && <Waiting />}
      {entries?.length === 0 && <p className={styles["fine"]}>{t(accessTexts.none)}</p>}
      {entries && (
        <ol className={styles["list"]}>
          {entries.map((entry) => (
            <AccessLine key={entry.number} entry={entry} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button variant="subtle" size="compact-sm" mt="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(accessTexts.earlier)}
        </Button>
      )}
    </>
  );
}
