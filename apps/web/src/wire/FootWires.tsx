import type { ObligationReply, WireReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { HinderedLine } from "../obligation/HinderedLine.tsx";
import { StandingTag } from "../obligation/StandingTag.tsx";
import { DialogButton } from "../patient/DialogButton.tsx";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { wiresIn, wireTexts } from "../texts/wire-texts.ts";
import styles from "./FootWires.module.css";
import { WireGlyph } from "./WireGlyph.tsx";

interface Props {
  readonly foot: Side;
  readonly wires: readonly WireReply[];
  readonly obligations: readonly ObligationReply[];
}

/** The wires in one foot: how many, since when, due out when. */
export function FootWires({ foot, wires, obligations }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const hindered = obligations.find(({ kind, foot: of, hindered: state }) => kind === "wire-removal" && of === foot && state)?.hindered;
  return (
    <section className={styles["banner"]} aria-label={`${t(wiresIn(wires.length))}, ${t(footInSentence[foot])}`}>
      <WireGlyph size={34} />
      <div className={styles["words"]}>
        <p className={styles["title"]}>
          {t(wiresIn(wires.length))}, {t(footInSentence[foot])}
        </p>
        <ul>
          {wires.map((wire) => {
            const owed = obligations.find(({ kind, subject }) => kind === "wire-removal" && subject === wire.id);
            return (
              <li key={wire.id} className={styles["wire"]}>
                {wire.insertedOn ? `${t(wireTexts.since)} ${formatDate(wire.insertedOn, language)}` : t(wireTexts.sinceUnknown)}
                {owed && `, ${t(wireTexts.due)} ${formatDate(owed.dueOn, language)}`}
                {wire.broken && `, ${t(wireTexts.broken)}`} {owed && <StandingTag obligation={owed} />}{" "}
                {owed && <HinderedLine obligation={owed} />}
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles["actions"]}>
        <DialogButton opens={{ kind: "remove-wire", foot }}>{t(wireTexts.removeHere)}</DialogButton>
        <DialogButton variant="default" opens={{ kind: "report-wire", foot }}>
          {t(wireTexts.report)}
        </DialogButton>
        <DialogButton variant="default" opens={{ kind: "hinder-removal", foot }}>
          {t(followUpTexts.hinder)}
        </DialogButton>
        {hindered && (
          <DialogButton variant="default" opens={{ kind: "end-hindrance", foot, hindrance: hindered.hindrance }}>
            {t(followUpTexts.endHindrance)}
          </DialogButton>
        )}
      </div>
    </section>
  );
}
