import type { WorklistReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { matchingItems } from "./matching-items.ts";
import { RestoreGaps } from "./RestoreGaps.tsx";
import { UnreadableRecords } from "./UnreadableRecords.tsx";
import styles from "./Worklist.module.css";
import { WorklistCounts } from "./WorklistCounts.tsx";
import { WorklistFilter } from "./WorklistFilter.tsx";
import { WorklistList } from "./WorklistList.tsx";
import { WorklistScheduler } from "./WorklistScheduler.tsx";
import { WorklistSheet } from "./WorklistSheet.tsx";
import type { WorklistSearch } from "./worklist-search.ts";

interface Props {
  readonly reply: WorklistReply;
  readonly search: WorklistSearch;
  /** Whether the keys of the list are in use. */
  readonly keys: boolean;
}

/** What comes before every list (what cannot be read, what a restore lost), the numbers, the list: on the screen and on paper. */
export function WorklistContent({ reply, search, keys }: Props): JSX.Element {
  const t = useText();
  const { items, counts, unreadable, scheduler, next } = reply;
  const shown = matchingItems(items, search);
  return (
    <>
      <div className={styles["notices"]}>
        <UnreadableRecords records={unreadable} />
        <RestoreGaps count={counts.restoreGaps} />
        {next !== undefined && <Notice tone="caution">{t(worklistTexts.more)}</Notice>}
        <WorklistScheduler scheduler={scheduler} />
      </div>
      <WorklistCounts counts={counts} />
      <div className={styles["screen"]}>
        <WorklistFilter items={items} />
        <WorklistList
          items={shown}
          keys={keys}
          filtered={search.kind !== undefined || search.owner !== undefined || search.search !== undefined}
        />
      </div>
      <WorklistSheet items={shown} />
    </>
  );
}
