import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

const route = getRouteApi("/worklist");

/** Nothing is owed, or nothing that the filter lets through: two different things. */
export function WorklistNothing({ filtered }: { readonly filtered: boolean }): JSX.Element {
  const t = useText();
  const navigate = route.useNavigate();
  if (!filtered) return <EmptyState title={t(worklistTexts.nothing)} hint={t(worklistTexts.nothingHint)} />;
  return (
    <EmptyState title={t(worklistTexts.nothingFound)}>
      <Button variant="default" onClick={() => void navigate({ search: ({ show }) => (show ? { show } : {}) })}>
        {t(worklistTexts.clear)}
      </Button>
    </EmptyState>
  );
}
