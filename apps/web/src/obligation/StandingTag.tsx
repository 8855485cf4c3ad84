import type { ObligationReply, StandingKind } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { Tag, type TagTone } from "../ui/Tag.tsx";
import { standingWords } from "./standing-words.ts";

const tones: Readonly<Record<StandingKind, TagTone>> = {
  upcoming: "neutral",
  open: "teal",
  "past-due": "danger",
  late: "danger",
  escalated: "alarm",
  discharged: "good",
  waived: "caution",
};

/** Where an obligation stands today. */
export function StandingTag({ obligation }: { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const { today } = useSession();
  return <Tag tone={tones[obligation.standing]}>{t(standingWords(obligation, today))}</Tag>;
}
