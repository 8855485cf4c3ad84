import type { Text } from "@firstray/radiograph";
import { Checkbox } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { keysTexts } from "../texts/keys-texts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import styles from "./KeysHelp.module.css";

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly enabled: boolean;
  readonly onEnable: (enabled: boolean) => void;
}

const keys: readonly { readonly names: readonly (string | Text)[]; readonly does: Text }[] = [
  { names: ["J", "↓"], does: keysTexts.next },
  { names: ["K", "↑"], does: keysTexts.previous },
  { names: [keysTexts.enter], does: keysTexts.open },
  { names: ["/"], does: keysTexts.search },
  { names: ["P"], does: keysTexts.print },
  { names: ["?"], does: keysTexts.help },
];

/** The keys of the worklist, and the way to switch them off. */
export function KeysHelp({ opened, onClose, enabled, onEnable }: Props): JSX.Element {
  const t = useText();
  return (
    <Dialog opened={opened} onClose={onClose} title={t(keysTexts.title)}>
      <dl className={styles["keys"]}>
        {keys.map(({ names, does }) => (
          <div key={does.en} className={styles["key"]}>
            <dt>
              {names
                .map((name) => (typeof name === "string" ? name : t(name)))
                .map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["note"]}>{t(keysTexts.note)}</p>
      <Checkbox label={t(keysTexts.use)} checked={enabled} onChange={(event) => onEnable(event.currentTarget.checked)} />
    </Dialog>
  );
}
