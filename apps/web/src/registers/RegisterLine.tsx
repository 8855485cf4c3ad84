import type { RegisterEntry, RegisterRevision } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX, ReactNode } from "react";
import { actorName } from "../history/actor-name.ts";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { earlierStatements, registerTexts } from "../texts/register-texts.ts";
import styles from "./Registers.module.css";

type Fields = readonly (readonly [name: string, words: string])[];

interface Props<Content> {
  readonly entry: RegisterEntry<Content>;
  readonly titleOf: (content: Content) => string;
  /** What an entry says, field by field: the field's name and its words. */
  readonly fieldsOf: (content: Content) => Fields;
  /** What stands beside the title. */
  readonly tags?: ReactNode;
  readonly onChange: () => void;
  /** The form that corrects it, while it is open. */
  readonly children?: ReactNode;
}

/** One entry of a register, with who wrote it as it stands, and everything that it said before. */
export function RegisterLine<Content>({ entry, titleOf, fieldsOf, tags, onChange, children }: Props<Content>): JSX.Element {
  const t = useText();
  const title = titleOf(entry.content);
  return (
    <li className={styles["entry"]}>
      <p className={styles["head"]}>
        <span className={styles["title"]}>{title}</span> {tags}
      </p>
      <Said fields={fieldsOf(entry.content)} />
      <Written revision={entry} />
      {entry.earlier.length > 0 && (
        <details className={styles["earlier"]} data-unfolds-in-print>
          <summary>{t(earlierStatements(entry.earlier.length))}</summary>
          {entry.earlier.map((revision) => (
            <div key={revision.revision} className={styles["before"]}>
              <p className={styles["title"]}>{titleOf(revision.content)}</p>
              <Said fields={fieldsOf(revision.content)} />
              <Written revision={revision} />
            </div>
          ))}
        </details>
      )}
      {children || (
        <p className={styles["buttons"]}>
          <Button variant="subtle" size="compact-xs" aria-label={`${t(registerTexts.change)} ${title}`} onClick={onChange}>
            {t(registerTexts.change)}
          </Button>
        </p>
      )}
    </li>
  );
}

function Said({ fields }: { readonly fields: Fields }): JSX.Element {
  return (
    <dl className={styles["fields"]}>
      {fields.map(([name, words]) => (
        <Field key={name} name={name} words={words} />
      ))}
    </dl>
  );
}

function Field({ name, words }: { readonly name: string; readonly words: string }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </>
  );
}

function Written({ revision: { actor, at, revision } }: { readonly revision: RegisterRevision<unknown> }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  return (
    <p className={styles["fine"]}>
      {t(revision === 1 ? registerTexts.entered : registerTexts.corrected)} {t(actorName(actor))} ·{" "}
      <time dateTime={at}>{formatMoment(at, language, timeZone)}</time>
    </p>
  );
}
