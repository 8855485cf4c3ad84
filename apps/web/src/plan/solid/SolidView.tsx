import { type JSX, lazy, Suspense } from "react";
import { Waiting } from "../../ui/Waiting.tsx";
import type { SolidViewProps } from "./solid-view-props.ts";

/** What draws solids is large: it comes when it is looked at, and not before. */
const SolidScene = lazy(async () => ({ default: (await import("./SolidScene.tsx")).SolidScene }));

/** The plan's first ray as solid bones, to be turned; it follows the correction as it changes. */
export function SolidView(props: SolidViewProps): JSX.Element {
  return (
    <Suspense fallback={<Waiting />}>
      <SolidScene {...props} />
    </Suspense>
  );
}
