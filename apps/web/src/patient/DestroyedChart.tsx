import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { retentionTexts } from "../texts/retention-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";

/** In place of a record that was destroyed: that it was, when, by whom and why. */
export function DestroyedChart({ sentence }: { readonly sentence: Text }): JSX.Element {
  const t = useText();
  return (
    <Page title={t(retentionTexts.chart)} width="text">
      <Notice tone="info">
        <p>{t(sentence)}</p>
        <p>{t(retentionTexts.chartMore)}</p>
      </Notice>
    </Page>
  );
}
