import type { Side } from "@firstray/radiograph";
import type { JSX } from "react";
import { labelled } from "../language/labelled.ts";
import { useText } from "../language/use-text.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { operationTexts } from "../texts/operation-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import styles from "./Operation.module.css";

interface Props {
  readonly foot: Side;
  readonly wires: number | undefined;
  readonly onChange: (wires: number) => void;
}

/** How many wires were left in one foot; none is an answer, silence is not. */
export function WiresLeft({ foot, wires, onChange }: Props): JSX.Element {
  const t = useText();
  return (
    <div className={styles["foot"]}>
      <Choice
        label={t(labelled(operationTexts.wiresLeft, footTexts[foot]))}
        options={["0", "1", "2"].map((count) => ({ value: count, label: count }))}
        value={wires === undefined ? undefined : String(wires)}
        onChange={(count) => onChange(Number(count))}
      />
    </div>
  );
}
