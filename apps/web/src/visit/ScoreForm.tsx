import type { EpisodeReply } from "@firstray/contract";
import type { QuestionnaireRule } from "@firstray/pathway";
import type { QuestionnaireMoment } from "@firstray/record";
import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { protocolVersionQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { momentTexts, rangeWords, scoreTexts } from "../texts/score-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { AskedScore } from "./asked-score.ts";

interface Props extends FormProps {
  readonly episode: string;
  readonly asked?: AskedScore;
}

/** Records the total of a questionnaire that the practice asks for; its questions stay on the practice's own licensed copy. */
export function ScoreForm({ episode, ...props }: Props): JSX.Element | null {
  const known = props.patient.episodes.find(({ id }) => id === episode);
  return known === undefined ? null : <ScoreOfEpisode {...props} episode={known} />;
}

type OfEpisode = Omit<Props, "episode"> & { readonly episode: EpisodeReply };

function ScoreOfEpisode({ episode, ...props }: OfEpisode): JSX.Element {
  const t = useText();
  const query = useQuery(protocolVersionQuery(episode.protocolVersion));
  return (
    <Loaded query={query}>
      {({ questionnaires: [first, ...rest] }) =>
        first === undefined ? (
          <Notice tone="info">{t(scoreTexts.none)}</Notice>
        ) : (
          <ScoreFields {...props} episode={episode.id} rules={[first, ...rest]} />
        )
      }
    </Loaded>
  );
}

type FieldsProps = Props & { readonly rules: readonly [QuestionnaireRule, ...QuestionnaireRule[]] };

function ScoreFields({ patient, onClose, episode, asked, rules }: FieldsProps): JSX.Element {
  const t = useText();
  const [item, setItem] = useState(asked?.questionnaire ?? rules[0].item);
  const [moment, setMoment] = useState<QuestionnaireMoment | undefined>(asked?.at);
  const [total, setTotal] = useState("");
  const rule = rules.find((known) => known.item === item) ?? rules[0];
  const at = rule.at.find((known) => known === moment) ?? rule.at[0];
  const number = Number(total.replace(",", "."));
  const isTotal = total.trim() !== "" && Number.isFinite(number);
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(scoreTexts.record)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() =>
        at !== undefined && isTotal
          ? { type: "RecordQuestionnaire", payload: { episode, questionnaire: rule.item, at, total: number } }
          : undefined
      }
    >
      <NativeSelect
        label={t(scoreTexts.which)}
        value={rule.item}
        data={rules.map((known) => ({ value: known.item, label: known.name }))}
        onChange={(event) => setItem(event.currentTarget.value)}
      />
      <NativeSelect
        label={t(scoreTexts.when)}
        value={at ?? ""}
        data={rule.at.map((known) => ({ value: known, label: t(momentTexts[known]) }))}
        onChange={(event) => setMoment(rule.at.find((known) => known === event.currentTarget.value))}
      />
      <TextInput
        inputMode="decimal"
        required
        label={t(scoreTexts.total)}
        description={t(rangeWords(rule))}
        value={total}
        onChange={(event) => setTotal(event.currentTarget.value)}
      />
    </RecordForm>
  );
}
