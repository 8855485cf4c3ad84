import type { ActivityRule } from "@firstray/pathway";
import { NativeSelect } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { DueFields } from "./DueFields.tsx";
import styles from "./Editor.module.css";
import { ruleOfKind } from "./rule-of-kind.ts";
import { TextFields } from "./TextFields.tsx";

interface Props {
  readonly rule: ActivityRule;
  readonly onChange: (rule: ActivityRule) => void;
}

const kinds = ["from-operation", "after-wire", "from-time", "ask"] as const;
const visits = ["F1", "F2", "F3", "F4"] as const;

/** How an activity is answered, and the sentence that the patient reads. */
export function ActivityFields({ rule, onChange }: Props): JSX.Element {
  const t = useText();
  return (
    <>
      <div className={styles["numbers"]}>
        <NativeSelect
          label={t(editorTexts.rule)}
          value={rule.kind}
          data={kinds.map((kind) => ({ value: kind, label: t(changeTexts.activityKinds[kind]) }))}
          onChange={(event) => onChange(ruleOfKind(rule, kinds.find((kind) => kind === event.currentTarget.value) ?? "ask"))}
        />
        {rule.kind === "from-time" && <TimeFields rule={rule} onChange={onChange} />}
      </div>
      <TextFields label={t(editorTexts.name)} text={rule.title} onChange={(title) => onChange({ ...rule, title })} />
      <TextFields
        label={t(editorTexts.sentence)}
        text={rule.kind === "ask" ? rule.why : rule.yes}
        onChange={(said) => onChange(rule.kind === "ask" ? { ...rule, why: said } : { ...rule, yes: said })}
      />
    </>
  );
}

interface TimeProps extends Props {
  readonly rule: Extract<ActivityRule, { readonly kind: "from-time" }>;
}

function TimeFields({ rule, onChange }: TimeProps): JSX.Element {
  const t = useText();
  const { visit, ...timeless } = rule;
  return (
    <>
      <DueFields value={rule.after} onChange={(after) => onChange({ ...rule, after })} />
      <NativeSelect
        label={t(editorTexts.visit)}
        value={visit ?? ""}
        data={[{ value: "", label: t(editorTexts.noVisit) }, ...visits.map((item) => ({ value: item, label: item }))]}
        onChange={(event) => {
          const chosen = visits.find((item) => item === event.currentTarget.value);
          onChange(chosen === undefined ? timeless : { ...timeless, visit: chosen });
        }}
      />
    </>
  );
}
