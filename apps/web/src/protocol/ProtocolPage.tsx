import type { JSX } from "react";
export function ProtocolPage(): JSX.Element {
  return <p>…</p>;
}
