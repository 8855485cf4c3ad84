import type { WorklistReply } from "@firstray/contract";
import type { JSX, ReactNode } from "react";
import { useSession } from "../session/use-session.ts";
import { classes } from "../ui/classes.ts";
import { RestoreGaps } from "./RestoreGaps.tsx";
import { UnreadableRecords } from "./UnreadableRecords.tsx";
import styles from "./Worklist.module.css";
import { WorklistBackup } from "./WorklistBackup.tsx";
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
  /** The lines are still those of what was asked before. */
  readonly isStale: boolean;
  /** The way to further lines, where there are any. */
  readonly children: ReactNode;
}

/** What comes before every list (what cannot be read, what a restore lost), the numbers, the list: on the screen and on paper. */
export function WorklistContent({ reply, search, keys, isStale, children }: Props): JSX.Element {
  const { user, practice } = useSession();
  const { items, counts, unreadable, scheduler } = reply;
  return (
    <>
      <div className={styles["notices"]}>
        <UnreadableRecords records={unreadable} />
        <RestoreGaps count={counts.restoreGaps} />
        {(user?.role === "administrator" || user?.role === "surgeon") && !practice.demo && <WorklistBackup />}
        <WorklistScheduler scheduler={scheduler} />
      </div>
      <WorklistCounts counts={counts} />
      <div className={styles["screen"]}>
        <WorklistFilter />
        <div className={classes(isStale && styles["stale"])} aria-busy={isStale}>
          <WorklistList
            items={items}
            keys={keys}
            filtered={search.kind !== undefined || search.owner !== undefined || search.search !== undefined}
          />
        </div>
        {children}
      </div>
      <WorklistSheet items={items} goesOn={children !== false} />
    </>
  );
}
