import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { ObligationAction } from "../obligation/ObligationAction.tsx";
import { SettledBy } from "../obligation/SettledBy.tsx";
import { StandingTag } from "../obligation/StandingTag.tsx";
import styles from "./EpisodeCard.module.css";

/** One step: what it is and where it stands. */
export function Step({ obligation }: { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  return (
    <li className={styles["step"]}>
      <span>
        {t(obligation.title)}
        <SettledBy obligation={obligation} />
      </span>
      <span className={styles["stepState"]}>
        <StandingTag obligation={obligation} />
        <ObligationAction obligation={obligation} />
      </span>
    </li>
  );
}
