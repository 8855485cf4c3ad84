import type { PatientReply } from "@firstray/contract";
import { Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { mergeTexts, stillOwed } from "../texts/merge-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** The other charts of the same person, each a click away, with what is still owed there. */
export function OtherCharts({ patient: { mergedInto, mergedCharts } }: { readonly patient: PatientReply }): JSX.Element | null {
  const t = useText();
  if (mergedInto === undefined && mergedCharts.length === 0) return null;
  return (
    <Stack gap="xs" mb="md">
      {mergedInto && (
        <Notice tone="caution" title={t(mergeTexts.mergedInto)}>
          <Link to="/patients/$patient" params={{ patient: mergedInto.id }}>
            {mergedInto.givenName} {mergedInto.familyName}, {mergedInto.number}
          </Link>
        </Notice>
      )}
      {mergedCharts.map(({ id, givenName, familyName, number, wiresIn, owed }) => (
        <Notice key={id} tone={owed > 0 ? "danger" : "caution"} title={t(mergeTexts.mergedHere)}>
          <Link to="/patients/$patient" params={{ patient: id }}>
            {givenName} {familyName}, {number}
          </Link>{" "}
          ({t(stillOwed(wiresIn, owed))})
        </Notice>
      ))}
    </Stack>
  );
}
