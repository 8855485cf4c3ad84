import { Button } from "@mantine/core";
import type { JSX } from "react";
import { ProblemError } from "../api/problem-error.ts";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { Notice } from "./Notice.tsx";

interface Props {
  readonly error: Error | null;
  readonly onRetry?: () => void;
}

/** Whether asking again brings the same answer: it is not allowed, or not there. */
function isFinal(error: Error | null): boolean {
  return error instanceof ProblemError && (error.problem.status === 403 || error.problem.status === 404);
}

/** Why a page cannot show what was asked, in the server's own words, and a way on. */
export function ProblemNotice({ error, onRetry }: Props): JSX.Element {
  const t = useText();
  return (
    <Notice tone="danger" role="alert">
      <p>{t(error instanceof ProblemError ? error.problem.sentence : commonTexts.unreachable)}</p>
      {onRetry && !isFinal(error) && (
        <Button variant="default" size="xs" mt="sm" onClick={onRetry}>
          {t(commonTexts.retry)}
        </Button>
      )}
    </Notice>
  );
}
