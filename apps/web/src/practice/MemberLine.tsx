import type { StaffMember } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { roleTexts } from "../texts/role-texts.ts";
import { owedByName, passkeyCount, staffTexts } from "../texts/staff-texts.ts";
import { classes } from "../ui/classes.ts";
import styles from "../ui/Lines.module.css";
import type { MemberDeed } from "./MemberDialog.tsx";

interface Props {
  readonly member: StaffMember;
  readonly isOwn: boolean;
  readonly onDeed: (deed: MemberDeed) => void;
  /** Absent where nobody has passkeys. */
  readonly onNewWayIn?: () => void;
}

/** One person: role, since when, what they owe, and what can be changed about them. */
export function MemberLine({ member, isOwn, onDeed, onNewWayIn }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone, demo } = useSession().practice;
  const { name, role, active, since, until, passkeys, owed, lastSignedInAt } = member;
  const when = (moment: string): string => formatMoment(moment, language, timeZone);
  const about = [
    t(roleTexts[role]),
    until ? `${t(staffTexts.left)} ${when(until)}` : `${t(staffTexts.here)} ${when(since)}`,
    ...(active && !demo ? [passkeys === 0 ? t(staffTexts.noPasskey) : t(passkeyCount(passkeys))] : []),
    ...(owed > 0 ? [t(owedByName(owed))] : []),
    ...(lastSignedInAt ? [`${t(staffTexts.lastSignedIn)} ${when(lastSignedInAt)}`] : []),
  ];
  const button = (label: string, onClick: () => void): JSX.Element => (
    <Button variant="default" size="compact-sm" aria-label={`${label}: ${name}`} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li className={classes(styles["line"], !active && styles["gone"])}>
      <div>
        <strong>{name}</strong>
        {isOwn && ` (${t(staffTexts.you)})`}
        <span className={styles["about"]}>{about.join(" · ")}</span>
      </div>
      <div className={styles["buttons"]}>
        {active && onNewWayIn && !isOwn && button(t(staffTexts.newLink), onNewWayIn)}
        {active && !isOwn && button(t(staffTexts.changeRole), () => onDeed({ kind: "role", member }))}
        {active && !isOwn && button(t(staffTexts.deactivate), () => onDeed({ kind: "deactivation", member }))}
        {!active && button(t(staffTexts.reactivate), () => onDeed({ kind: "reactivation", member }))}
      </div>
    </li>
  );
}
