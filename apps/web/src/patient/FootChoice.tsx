import type { Side } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { Choice } from "../ui/Choice.tsx";

interface Props {
  readonly feet: readonly Side[];
  readonly foot: Side | undefined;
  readonly onChange: (foot: Side) => void;
}

/** Which of the followed feet; nothing is asked where there is only one. */
export function FootChoice({ feet, foot, onChange }: Props): JSX.Element | null {
  const t = useText();
  if (feet.length < 2) return null;
  return (
    <Choice<Side>
      label={t(followUpTexts.foot)}
      options={feet.map((side) => ({ value: side, label: t(footTexts[side]) }))}
      value={foot}
      onChange={onChange}
    />
  );
}
