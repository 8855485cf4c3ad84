import type { JSX } from "react";

/** The product's mark: a first ray that leans, beside a second that does not. */
export function Mark({ size = 30 }: { readonly size?: number }): JSX.Element {
  return <img src="/firstray.svg" alt="" width={size} height={size} />;
}
