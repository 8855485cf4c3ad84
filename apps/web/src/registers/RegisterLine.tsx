import type { RegisterEntry } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { actorName } from "../history/actor-name.ts";
import styles from "../history/History.module.css";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { registerTexts } from "../texts/register-texts.ts";

interface Props {
  readonly entry: RegisterEntry<unknown>;
  readonly title: string;
  /** What it says, field by field: the field's name and its words. */
  readonly fields: readonly (readonly [name: string, words: string])[];
  readonly onChange?: (() => void) | undefined;
}

/** One entry of a register, with who wrote it as it stands, and when. */
export function RegisterLine({ entry: { actor, at, revision }, title, fields, onChange }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice } = useSession();
  return (
    <li className={styles["entry"]}>
      <p className={styles["head"]}>
        <span className={styles["title"]}>{title}</span>
      </p>
      <dl>
        {fields.map(([name, words]) => (
          <div key={name}>
            <dt className={styles["fine"]}>{name}</dt>
            <dd className={styles["words"]}>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["fine"]}>
        {t(actorName(actor))} · <time dateTime={at}>{formatMoment(at, language, practice.timeZone)}</time>
        {revision > 1 && ` · ${t(registerTexts.revision)} ${revision}`}
      </p>
      {onChange && (
        <Button variant="subtle" size="compact-xs" aria-label={`${t(registerTexts.change)} ${title}`} onClick={onChange}>
          {t(registerTexts.change)}
        </Button>
      )}
    </li>
  );
}
