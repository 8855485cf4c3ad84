import type { FilmReply, WireReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { wireTexts } from "../texts/wire-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Choices } from "../ui/Choices.tsx";
import styles from "../visit/Visits.module.css";
import { FilmOfVisit } from "./FilmOfVisit.tsx";
import { filmsOfVisit } from "./film-answer.ts";
import type { WireRemovalDraft } from "./wire-removal-draft.ts";

interface Props {
  readonly foot: Side;
  readonly wires: readonly WireReply[];
  readonly films: readonly FilmReply[];
  readonly draft: WireRemovalDraft;
  readonly onChange: (draft: WireRemovalDraft) => void;
}

/** Which wires came out of one foot, how many were counted, whether the tip is whole, the film of the visit, by whom and where. @source ledger-3 */
export function WireRemovalFields({ foot, wires, films, draft, onChange }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const options = wires.map(({ id, insertedOn }, index) => {
    const ordinal = wires.length > 1 ? ` ${index + 1}` : "";
    const since = insertedOn ? `${t(wireTexts.since)} ${formatDate(insertedOn, language)}` : t(wireTexts.sinceUnknown);
    return { value: id, label: `${t(wireTexts.removed)}${ordinal}, ${t(footInSentence[foot])} (${since})` };
  });
  return (
    <div className={styles["wire"]}>
      <Choices
        label={t(wireTexts.which)}
        options={options}
        values={draft.wires}
        onChange={(picked) => onChange({ ...draft, wires: picked, count: String(picked.length) })}
      />
      {draft.wires.length > 0 && (
        <>
          <Choice<"yes" | "no">
            label={t(wireTexts.tipIntact)}
            options={[
              { value: "yes", label: t(wireTexts.tipYes) },
              { value: "no", label: t(wireTexts.tipNo) },
            ]}
            value={draft.tipIntact === "" ? undefined : draft.tipIntact}
            onChange={(tipIntact) => onChange({ ...draft, tipIntact })}
          />
          <FilmOfVisit films={filmsOfVisit(films, foot)} answer={draft.film} onChange={(film) => onChange({ ...draft, film })} />
          <div className={styles["pair"]}>
            <TextInput
              label={t(wireTexts.removedBy)}
              required
              value={draft.by}
              onChange={(event) => onChange({ ...draft, by: event.currentTarget.value })}
            />
            <TextInput
              label={t(wireTexts.where)}
              required
              value={draft.where}
              onChange={(event) => onChange({ ...draft, where: event.currentTarget.value })}
            />
            <TextInput
              type="number"
              min={0}
              max={9}
              label={t(wireTexts.howMany)}
              required
              value={draft.count}
              onChange={(event) => onChange({ ...draft, count: event.currentTarget.value })}
            />
          </div>
        </>
      )}
    </div>
  );
}
