import type { ErrorComponentProps } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";

/** A promise of the program was broken while a page was drawn: said plainly, with what to tell whoever repairs it. */
export function BrokenPage({ error }: ErrorComponentProps): JSX.Element {
  const t = useText();
  return (
    <Page title={t(commonTexts.broken)} width="text">
      <Notice tone="danger" role="alert">
        {error instanceof Error ? error.message : String(error)}
      </Notice>
    </Page>
  );
}
