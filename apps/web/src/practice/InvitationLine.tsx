import type { InvitationReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { roleTexts } from "../texts/role-texts.ts";
import { staffTexts } from "../texts/staff-texts.ts";
import styles from "../ui/Lines.module.css";

interface Props {
  readonly invitation: InvitationReply;
  readonly onTakeBack: () => void;
}

/** An invitation that nobody has followed yet. */
export function InvitationLine({ invitation: { role, name, expiresAt }, onTakeBack }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  const who = name ?? t(roleTexts[role]);
  return (
    <li className={styles["line"]}>
      <div>
        <strong>{who}</strong>
        <span className={styles["about"]}>
          {t(roleTexts[role])} · {t(staffTexts.until)} {formatMoment(expiresAt, language, timeZone)}
        </span>
      </div>
      <Button variant="default" size="compact-sm" aria-label={`${t(staffTexts.takeBack)}: ${who}`} onClick={onTakeBack}>
        {t(staffTexts.takeBack)}
      </Button>
    </li>
  );
}
