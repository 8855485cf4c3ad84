import type { JSX } from "react";
export function FilmPage(): JSX.Element {
  return <p>…</p>;
}
