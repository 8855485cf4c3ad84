import type { JSX } from "react";

/** A wire in a toe, for the eye alone: the words beside it say the same. */
export function WireGlyph({ size = 18 }: { readonly size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden focusable="false">
      <path d="M5.2 16.5V9.2a3.8 3.8 0 0 1 7.6 0v7.3" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      <path d="M9 1v14" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
