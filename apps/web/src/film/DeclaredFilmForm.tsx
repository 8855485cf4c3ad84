import type { ProblemReply } from "@firstray/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import type { DeclaredFilm } from "../api/upload-film.ts";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { sideTexts } from "../texts/foot-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Films.module.css";

interface Props {
  readonly problem: ProblemReply;
  readonly asked: readonly (keyof DeclaredFilm)[];
  readonly onSubmit: (declared: DeclaredFilm) => void;
}

/** Asks a person what the film's header does not say; nothing is guessed, so nothing is chosen beforehand. */
export function DeclaredFilmForm({ problem, asked, onSubmit }: Props): JSX.Element {
  const t = useText();
  const [declared, setDeclared] = useState<DeclaredFilm>({});
  const choices = {
    view: { label: filmTexts.view, options: { dorsoplantar: filmTexts.dorsoplantar, lateral: filmTexts.lateral } },
    side: { label: filmTexts.side, options: sideTexts },
    weightBearing: { label: filmTexts.weightBearing, options: { yes: commonTexts.yes, no: commonTexts.no, unknown: commonTexts.unknown } },
  } as const;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(declared);
  };
  const change = (field: keyof DeclaredFilm, value: string): void => setDeclared({ ...declared, [field]: value });
  return (
    <form onSubmit={submit}>
      <Notice tone="caution" title={t(filmTexts.missing)}>
        <p>{t(problem.sentence)}</p>
        <div className={styles["declared"]}>
          {asked.map((field) =>
            field === "acquiredOn" ? (
              <TextInput
                key={field}
                type="date"
                required
                label={t(filmTexts.date)}
                value={declared.acquiredOn ?? ""}
                onChange={(event) => change(field, event.currentTarget.value)}
              />
            ) : (
              <NativeSelect
                key={field}
                required
                label={t(choices[field].label)}
                value={declared[field] ?? ""}
                onChange={(event) => change(field, event.currentTarget.value)}
                data={[
                  { value: "", label: "—" },
                  ...Object.entries(choices[field].options).map(([value, text]) => ({ value, label: t(text) })),
                ]}
              />
            ),
          )}
        </div>
        <Button type="submit" mt="sm" size="xs">
          {t(filmTexts.addFilm)}
        </Button>
      </Notice>
    </form>
  );
}
