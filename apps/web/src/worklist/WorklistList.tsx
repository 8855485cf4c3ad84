import type { JSX, KeyboardEvent } from "react";
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
}

/** The groups in order of urgency; J, K and the arrows move from line to line, Enter opens. */
export function WorklistList({ items, filtered }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  if (items.length === 0) return <WorklistNothing filtered={filtered} />;
  const { overdue, open, upcoming } = worklistGroups(items);
  const beyondTheWeek = upcoming.some(({ opensOn, dueOn }) => Math.min(daysBetween(today, opensOn), daysBetween(today, dueOn)) > 7);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the links inside, which work without them
    <div className={styles["groups"]} onKeyDown={moveBetweenLines}>
      <WorklistGroup title={t(worklistTexts.overdue)} items={overdue} />
      <WorklistGroup title={t(worklistTexts.open)} items={open} />
      <WorklistGroup title={t(beyondTheWeek ? worklistTexts.later : worklistTexts.upcoming)} items={upcoming} />
      <p className={styles["keys"]}>{t(worklistTexts.keys)}</p>
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function moveBetweenLines(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
  const here = links.findIndex((link) => link.matches(":focus"));
  const next = links[Math.min(Math.max(here + step, 0), links.length - 1)];
  event.preventDefault();
  next?.focus();
}
