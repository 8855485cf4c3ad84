import type { FilmReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { wireTexts } from "../texts/wire-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { type FilmAnswer, noFilm } from "./film-answer.ts";

interface Props {
  /** Of the foot, the latest first. */
  readonly films: readonly FilmReply[];
  readonly answer: FilmAnswer;
  readonly onChange: (answer: FilmAnswer) => void;
}

/** Which film shows the foot at this visit; asked each time a wire is said to be out, and nothing is chosen beforehand. @source ledger-4 */
export function FilmOfVisit({ films, answer, onChange }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const taken = films.map(({ id, description: { view, acquiredOn } }) => ({
    value: id,
    label: `${t(filmTexts[view])}, ${acquiredOn === undefined ? t(wireTexts.filmUndated) : formatDate(acquiredOn, language)}`,
  }));
  return (
    <Choice
      label={t(wireTexts.filmOfVisit)}
      options={[...taken, { value: noFilm, label: t(wireTexts.noFilm) }]}
      value={answer === "" ? undefined : answer}
      onChange={onChange}
    />
  );
}
