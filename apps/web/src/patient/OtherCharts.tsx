import type { PatientReply } from "@firstray/contract";
import { Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { mergeTexts } from "../texts/merge-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { MergedChart } from "./MergedChart.tsx";

/** The other charts of the same person, each a click away, with its wires and what is still owed there. */
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
      {mergedCharts.map((chart) => (
        <MergedChart key={chart.id} chart={chart} />
      ))}
    </Stack>
  );
}
