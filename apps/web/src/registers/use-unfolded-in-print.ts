import { useEffect } from "react";

/** What is folded on the page is printed whole, and folded again afterwards. */
export function useUnfoldedInPrint(): void {
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = [];
    const unfold = (): void => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>("details[data-unfolds-in-print]:not([open])")];
      for (const details of unfolded) details.open = true;
    };
    const fold = (): void => {
      for (const details of unfolded) details.open = false;
    };
    window.addEventListener("beforeprint", unfold);
    window.addEventListener("afterprint", fold);
    return () => {
      window.removeEventListener("beforeprint", unfold);
      window.removeEventListener("afterprint", fold);
    };
  }, []);
}
