import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { quoted } from "../language/quoted.ts";
import { useText } from "../language/use-text.ts";
import { BookedLine } from "../obligation/BookedLine.tsx";
import { HinderedLine } from "../obligation/HinderedLine.tsx";
import { isOverdue } from "../obligation/is-overdue.ts";
import { ObligationWindow } from "../obligation/ObligationWindow.tsx";
import { protocolItemWords } from "../obligation/protocol-item-words.ts";
import { StandingTag } from "../obligation/StandingTag.tsx";
import { WaiverProposal } from "../obligation/WaiverProposal.tsx";
import { waivePrefix } from "../patient/dialog-asked-for.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { mergeTexts } from "../texts/merge-texts.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { classes } from "../ui/classes.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { WireGlyph } from "../wire/WireGlyph.tsx";
import styles from "./Worklist.module.css";
import type { WorklistItem } from "./worklist-groups.ts";

/** One thing owed to one foot: how urgent, to whom, what, by when, by whom, and the way to it. */
export function WorklistRow({ item }: { readonly item: WorklistItem }): JSX.Element {
  const t = useText();
  const { patient } = item;
  const { givenName, familyName } = item.survivor ?? patient;
  const name = `${givenName} ${familyName}`;
  return (
    <li
      className={classes(
        styles["row"],
        isOverdue(item.standing) && styles["overdue"],
        item.standing === "escalated" && styles["escalated"],
      )}
    >
      <span className={styles["standing"]}>
        <StandingTag obligation={item} />
      </span>
      <span className={styles["patient"]}>
        <Link to="/patients/$patient" params={{ patient: patient.id }} className={styles["name"]} data-line>
          {name}
        </Link>
        <span className={styles["number"]}>
          {item.survivor ? `${item.survivor.number} (${t(mergeTexts.chart)} ${patient.number})` : patient.number}
        </span>
      </span>
      <span className={styles["what"]}>
        <span className={styles["title"]}>
          {item.kind === "wire-removal" && <WireGlyph />}
          {t(item.title)}
        </span>
        <span className={styles["foot"]}>
          {t(footTexts[item.foot])} · {t(protocolItemWords(item.protocolItem))}
        </span>
        {item.about !== undefined && <span className={styles["foot"]}>{t(quoted(item.about))}</span>}
        <BookedLine obligation={item} />
        <HinderedLine obligation={item} />
        {item.waiverProposed !== undefined && (
          <span className={styles["foot"]}>
            <WaiverProposal obligation={item} />{" "}
            <Link
              to="/patients/$patient"
              params={{ patient: patient.id }}
              search={{ do: `${waivePrefix}${item.key}` }}
              aria-label={`${t(episodeTexts.waive)}: ${t(item.title)}, ${name}, ${t(footTexts[item.foot])}`}
            >
              {t(episodeTexts.waive)}
            </Link>
          </span>
        )}
      </span>
      <span className={styles["window"]}>
        <ObligationWindow obligation={item} />
      </span>
      <span className={styles["owner"]}>{t(item.owner)}</span>
      <span className={styles["action"]}>
        <LinkButton
          to="/patients/$patient"
          params={{ patient: patient.id }}
          search={{ do: item.key }}
          variant={buttonOf(item)}
          color={isOverdue(item.standing) ? "red" : "teal"}
          size="xs"
          aria-label={`${t(worklistTexts.act)}: ${t(item.title)}, ${name}, ${t(footTexts[item.foot])}`}
        >
          {t(worklistTexts.act)}
        </LinkButton>
      </span>
    </li>
  );
}

function buttonOf({ standing }: WorklistItem): "filled" | "light" | "default" {
  if (standing === "escalated") return "filled";
  return isOverdue(standing) ? "light" : "default";
}
