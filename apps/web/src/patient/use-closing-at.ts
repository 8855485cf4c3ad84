import type { Instant } from "@firstray/record";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** A moment is over for the server, too. */
const afterwardsMs = 1000;

/** Asks again for everything that is shown once the moment has come until which it may be: an open chart closes on the screen, too. */
export function useClosingAt(moment: Instant | undefined): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (moment === undefined) return undefined;
    const ask = (): void => void queryClient.invalidateQueries();
    const timer = setTimeout(ask, Math.max(0, Date.parse(moment) - Date.now()) + afterwardsMs);
    return () => clearTimeout(timer);
  }, [moment, queryClient]);
}
