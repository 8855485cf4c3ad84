import type { SurgeonSettings } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import panel from "./PlanPanel.module.css";

/** Keeps these settings as the surgeon's own: the next plan starts from them. */
export function KeepSettings({ settings, execution }: SurgeonSettings): JSX.Element {
  const t = useText();
  const [said, setSaid] = useState("");
  const keep = async (): Promise<void> => {
    const answer = await send<unknown>("PUT", "/api/plan-settings", { settings, execution });
    if (answer.kind === "done") setSaid(t(planPanelTexts.settingsKept));
    else setSaid(t(answer.kind === "refused" ? answer.problem.sentence : commonTexts.unreachable));
  };
  return (
    <div>
      <Button variant="default" size="xs" onClick={() => void keep()}>
        {t(planPanelTexts.keepSettings)}
      </Button>
      <p role="status" className={panel["fine"]}>
        {said}
      </p>
    </div>
  );
}
