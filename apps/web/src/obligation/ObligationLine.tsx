import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { quoted } from "../language/quoted.ts";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { episodeTexts } from "../texts/episode-texts.ts";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import entries from "../ui/Entries.module.css";
import { BookedLine } from "./BookedLine.tsx";
import { HinderedLine } from "./HinderedLine.tsx";
import { ObligationAction } from "./ObligationAction.tsx";
import styles from "./Obligations.module.css";
import { ObligationWindow } from "./ObligationWindow.tsx";
import { protocolItemWords } from "./protocol-item-words.ts";
import { SettledBy } from "./SettledBy.tsx";
import { StandingTag } from "./StandingTag.tsx";
import { WaiverProposal } from "./WaiverProposal.tsx";

/** One obligation: what, which foot, its window, where it stands; how to record it, or to waive it (a wire's never). */
export function ObligationLine({ obligation }: { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const stands = obligation.settled === undefined;
  return (
    <li className={entries["line"]}>
      <div className={entries["head"]}>
        <strong>{t(obligation.title)}</strong>
        <StandingTag obligation={obligation} />
      </div>
      <p className={entries["fine"]}>
        {t(footTexts[obligation.foot])} · {t(protocolItemWords(obligation.protocolItem))} · {t(obligation.owner)}
      </p>
      {obligation.about !== undefined && <p className={entries["fine"]}>{t(quoted(obligation.about))}</p>}
      {stands && (
        <p>
          <BookedLine obligation={obligation} />
        </p>
      )}
      {stands && <HinderedLine obligation={obligation} />}
      {obligation.waiverProposed !== undefined && (
        <p className={styles["proposal"]}>
          <WaiverProposal obligation={obligation} />
        </p>
      )}
      {stands && (
        <div className={entries["head"]}>
          <span className={entries["fine"]}>
            <ObligationWindow obligation={obligation} />
          </span>
          <span className={styles["actions"]}>
            <DialogButton
              variant="subtle"
              size="compact-sm"
              aria-label={`${t(followUpTexts.assign)}: ${t(obligation.title)}, ${t(footTexts[obligation.foot])}`}
              opens={{ kind: "assign", obligation }}
            >
              {t(followUpTexts.assign)}
            </DialogButton>
            {obligation.waivable && (
              <DialogButton
                variant={obligation.waiverProposed === undefined ? "subtle" : "light"}
                size="compact-sm"
                aria-label={`${t(episodeTexts.waive)}: ${t(obligation.title)}, ${t(footTexts[obligation.foot])}`}
                opens={{ kind: "waive", obligation }}
              >
                {t(episodeTexts.waive)}
              </DialogButton>
            )}
            <ObligationAction obligation={obligation} />
          </span>
        </div>
      )}
      <SettledBy obligation={obligation} />
    </li>
  );
}
