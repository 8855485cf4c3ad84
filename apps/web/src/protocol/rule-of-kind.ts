import type { ActivityRule } from "@firstray/pathway";
import { editorTexts } from "../texts/protocol-editor-texts.ts";

/** An activity answered in another way; its sentence is kept where the kinds share it, and begun anew where they do not. */
export function ruleOfKind(rule: ActivityRule, kind: ActivityRule["kind"]): ActivityRule {
  const { activity, title, protocolItem, foot } = rule;
  const common = { activity, title, protocolItem, ...(foot === undefined ? {} : { foot }) };
  const yes = rule.kind === "ask" ? editorTexts.yes : rule.yes;
  switch (kind) {
    case "ask":
      return { ...common, kind, why: rule.kind === "ask" ? rule.why : editorTexts.notSet };
    case "from-time":
      return { ...common, kind, after: rule.kind === "from-time" ? rule.after : { days: 42 }, yes };
    case "from-operation":
    case "after-wire":
      return { ...common, kind, yes };
  }
}
