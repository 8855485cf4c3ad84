import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Page } from "../ui/Page.tsx";

/** An address that leads nowhere, and a way back. */
export function NotFoundPage(): JSX.Element {
  const t = useText();
  return (
    <Page title={t(commonTexts.notFound)} subtitle={t(commonTexts.notFoundHint)} width="text">
      <LinkButton to="/worklist">{t(commonTexts.backToWorklist)}</LinkButton>
    </Page>
  );
}
