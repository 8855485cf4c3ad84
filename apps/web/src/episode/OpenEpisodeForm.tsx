import type { Side } from "@firstray/radiograph";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useRef, useState } from "react";
import { protocolQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { episodeTexts } from "../texts/episode-texts.ts";
import { sideTexts } from "../texts/foot-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Loaded } from "../ui/Loaded.tsx";

/** Begins one foot's course, under the protocol's present version; a foot that was operated before names its earlier episode. */
export function OpenEpisodeForm({ patient, onClose }: FormProps): JSX.Element {
  const t = useText();
  const protocol = useQuery(protocolQuery);
  const episode = useRef<string>(crypto.randomUUID());
  const [foot, setFoot] = useState<Side>();
  const earlier = patient.episodes.findLast((candidate) => candidate.foot === foot && candidate.operation?.state === "held");
  return (
    <Loaded query={protocol}>
      {({ version }) => (
        <RecordForm
          patient={patient}
          submitLabel={t(episodeTexts.open)}
          onRecorded={onClose}
          onCancel={onClose}
          content={() =>
            foot && {
              type: "OpenEpisode",
              payload: { episode: episode.current, foot, protocolVersion: version, ...(earlier ? { reoperationOf: earlier.id } : {}) },
            }
          }
        >
          <Choice
            label={t(episodeTexts.openFor)}
            options={[
              { value: "left", label: t(sideTexts.left) },
              { value: "right", label: t(sideTexts.right) },
            ]}
            value={foot}
            onChange={setFoot}
          />
          {earlier && <p>{t(episodeTexts.reoperation)}</p>}
        </RecordForm>
      )}
    </Loaded>
  );
}
