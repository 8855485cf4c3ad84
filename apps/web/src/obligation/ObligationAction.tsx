import type { ObligationReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { dialogOfObligation } from "../patient/dialog-of-obligation.ts";
import { dutyTexts } from "../texts/duty-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";

/** The way to discharge an obligation that still stands. */
export function ObligationAction({ obligation }: { readonly obligation: ObligationReply }): JSX.Element | null {
  const t = useText();
  const dialog = dialogOfObligation(obligation);
  if (obligation.standing === "discharged" || obligation.standing === "waived") return null;
  if (obligation.kind === "films") {
    return (
      <Button component="a" href="#films" variant="default" size="compact-sm">
        {t(dutyTexts.upload)}
      </Button>
    );
  }
  if (dialog === undefined) return null;
  return (
    <DialogButton
      variant="default"
      size="compact-sm"
      aria-label={`${t(dutyTexts.record)}: ${t(obligation.title)}, ${t(footTexts[obligation.foot])}`}
      opens={dialog}
    >
      {t(dutyTexts.record)}
    </DialogButton>
  );
}
