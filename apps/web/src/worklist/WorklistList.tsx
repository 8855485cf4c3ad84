import type { JSX } from "react";
import { daysBetween } from "../language/days-between.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import styles from "./Worklist.module.css";
import { WorklistGroup } from "./WorklistGroup.tsx";
import { WorklistNothing } from "./WorklistNothing.tsx";
import { type WorklistItem, worklistGroups } from "./worklist-groups.ts";

interface Props {
  readonly items: readonly WorklistItem[];
  readonly filtered: boolean;
  /** Whether the keys of the list are in use, and so said. */
  readonly keys: boolean;
}

/** The groups in order of urgency. */
export function WorklistList({ items, filtered, keys }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  if (items.length === 0) return <WorklistNothing filtered={filtered} />;
  const { overdue, open, upcoming } = worklistGroups(items);
  const beyondTheWeek = upcoming.some(({ opensOn, dueOn }) => Math.min(daysBetween(today, opensOn), daysBetween(today, dueOn)) > 7);
  return (
    <div className={styles["groups"]}>
      <WorklistGroup title={t(worklistTexts.overdue)} items={overdue} />
      <WorklistGroup title={t(worklistTexts.open)} items={open} />
      <WorklistGroup title={t(beyondTheWeek ? worklistTexts.later : worklistTexts.upcoming)} items={upcoming} />
      {keys && <p className={styles["keys"]}>{t(worklistTexts.keys)}</p>}
    </div>
  );
}
