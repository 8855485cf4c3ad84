import type { Text } from "@firstray/radiograph";
import { useRef, useState } from "react";
import { traceTexts } from "../texts/trace-texts.ts";

/** One piece of work at a time, and why the last one gave nothing. */
export interface SingleWork {
  readonly busy: boolean;
  readonly refusal: Text | undefined;
  readonly refuse: (because: Text | undefined) => void;
  /** Does nothing while something else is being done. */
  readonly begin: (work: () => Promise<void>) => void;
}

/** Work that breaks is named; what was there before it stays. */
export function useSingleWork(): SingleWork {
  const [busy, setBusy] = useState(false);
  const [refusal, refuse] = useState<Text>();
  // Two taps can come before the page is drawn again.
  const isWorking = useRef(false);
  return {
    ...{ busy, refusal, refuse },
    begin: (work) => {
      if (isWorking.current) return;
      isWorking.current = true;
      setBusy(true);
      refuse(undefined);
      work()
        .catch(() => refuse(traceTexts.broken))
        .finally(() => {
          isWorking.current = false;
          setBusy(false);
        });
    },
  };
}
