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

const keys = [
  { keys: ["J", "↓"], does: keysTexts.next },
  { keys: ["K", "↑"], does: keysTexts.previous },
  { keys: ["↵"], does: keysTexts.open },
  { keys: ["/"], does: keysTexts.search },
  { keys: ["P"], does: keysTexts.print },
  { keys: ["?"], does: keysTexts.help },
];

/** The keys of the worklist, and the way to switch them off. */
export function KeysHelp({ opened, onClose, enabled, onEnable }: Props): JSX.Element {
  const t = useText();
  return (
    <Dialog opened={opened} onClose={onClose} title={t(keysTexts.title)}>
      <dl className={styles["keys"]}>
        {keys.map(({ keys: names, does }) => (
          <div key={does.en} className={styles["key"]}>
            <dt>
              {names.map((name) => (
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
