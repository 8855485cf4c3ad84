import type { PatientReply } from "@firstray/contract";
import type { VoidGround as AnyGround } from "@firstray/record";
import { NativeSelect, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { recordingTexts } from "../texts/recording-texts.ts";

interface Props {
  readonly patient: PatientReply;
  readonly ground: VoidGround | undefined;
  readonly onChange: (ground: VoidGround) => void;
}

/** A wire of another patient is a form of its own: it writes in both charts. */
type VoidGround = Exclude<AnyGround, { readonly kind: "other-chart" }>;

type Kind = "film" | "examination" | "replaced-by";

/** What a voided insertion stands on: a film, an examination, or the entry that it doubles. @source ledger-4 */
export function GroundFields({ patient, ground, onChange }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const kind = kindOf(ground);
  const fresh: Readonly<Record<Kind, VoidGround>> = {
    examination: { kind: "no-wire-seen", evidence: { kind: "examination", by: "" } },
    film: { kind: "no-wire-seen", evidence: { kind: "film", film: patient.films[0]?.id ?? "" } },
    "replaced-by": { kind: "replaced-by", event: "" },
  };
  const choices = [
    { value: "", label: "—" },
    { value: "examination", label: t(recordingTexts.groundExamination) },
    ...(patient.films.length > 0 ? [{ value: "film", label: t(recordingTexts.groundFilm) }] : []),
    { value: "replaced-by", label: t(recordingTexts.groundReplaced) },
  ];
  const insertions = patient.history.filter(({ type, state }) => type === "WireInserted" && state === "stands");
  return (
    <>
      <NativeSelect
        label={t(recordingTexts.ground)}
        required
        value={kind ?? ""}
        onChange={(event) => {
          const next = event.currentTarget.value;
          if (next === "film" || next === "examination" || next === "replaced-by") onChange(fresh[next]);
        }}
        data={choices}
      />
      {ground?.kind === "no-wire-seen" && ground.evidence.kind === "examination" && (
        <TextInput
          label={t(recordingTexts.examinedBy)}
          required
          value={ground.evidence.by}
          onChange={(event) => onChange({ kind: "no-wire-seen", evidence: { kind: "examination", by: event.currentTarget.value } })}
        />
      )}
      {ground?.kind === "no-wire-seen" && ground.evidence.kind === "film" && (
        <NativeSelect
          label={t(recordingTexts.film)}
          value={ground.evidence.film}
          onChange={(event) => onChange({ kind: "no-wire-seen", evidence: { kind: "film", film: event.currentTarget.value } })}
          data={patient.films.map(({ id, description, addedOn }) => ({
            value: id,
            label: `${t(footTexts[description.side])}, ${formatDate(description.acquiredOn ?? addedOn, language)}`,
          }))}
        />
      )}
      {ground?.kind === "replaced-by" && (
        <NativeSelect
          label={t(recordingTexts.otherEntry)}
          required
          value={ground.event}
          onChange={(event) => onChange({ kind: "replaced-by", event: event.currentTarget.value })}
          data={[
            { value: "", label: "—" },
            ...insertions.map(({ event, title, occurredOn }) => ({
              value: event,
              label: `${t(title)}, ${formatDate(occurredOn, language)}`,
            })),
          ]}
        />
      )}
    </>
  );
}

function kindOf(ground: VoidGround | undefined): Kind | undefined {
  if (ground === undefined) return undefined;
  if (ground.kind === "replaced-by") return "replaced-by";
  return ground.evidence.kind === "film" ? "film" : "examination";
}
