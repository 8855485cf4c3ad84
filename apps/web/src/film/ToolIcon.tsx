import type { JSX } from "react";

/** What the viewer's small buttons show; 20 by 20, drawn as one line. */
const paths = {
  undo: "M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H8",
  redo: "m13 4 4 4-4 4M17 8H9a5 5 0 0 0 0 10h3",
  zoomIn: "M10 4v12M4 10h12",
  zoomOut: "M4 10h12",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
  rotate: "M16 10a6 6 0 1 1-2-4.5M14 2v4h-4",
  mirror: "M10 2v16M7 6v8H2zM13 6v8h5z",
  invert: "M10 3a7 7 0 0 1 0 14",
  export: "M10 3v9M6 9l4 4 4-4M3 17h14",
  print: "M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z",
} as const;

export type ToolIconName = keyof typeof paths;

/** The sign on a tool's button; the button itself carries the name. */
export function ToolIcon({ name }: { readonly name: ToolIconName }): JSX.Element {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden
      focusable="false"
    >
      <path d={paths[name]} />
      {name === "invert" && <path d="M10 3a7 7 0 0 0 0 14z" fill="currentColor" />}
    </svg>
  );
}
