import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";

/** Copies a text that is shown once; where the browser does not let it, the text can still be selected. */
export function CopyButton({ text }: { readonly text: string }): JSX.Element {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Button variant="default" onClick={() => void copy()} aria-live="polite">
      {t(copied ? signInTexts.copied : signInTexts.copy)}
    </Button>
  );
}
