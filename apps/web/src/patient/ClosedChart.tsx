import { Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { restrictionTexts } from "../texts/restriction-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { ReasonForm } from "./ReasonForm.tsx";

/** In place of a chart that is closed to who asks: the way to open it with a reason. */
export function ClosedChart({ patient }: { readonly patient: string }): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  return (
    <Page title={t(restrictionTexts.title)} width="text">
      <Stack>
        <Notice tone="caution" title={t(restrictionTexts.closed)}>
          <p>{t(restrictionTexts.closedMore)}</p>
        </Notice>
        <ReasonForm
          path={`/api/patients/${encodeURIComponent(patient)}/break-glass`}
          submitLabel={t(restrictionTexts.breakGlass)}
          onDone={() => void queryClient.invalidateQueries()}
        />
      </Stack>
    </Page>
  );
}
