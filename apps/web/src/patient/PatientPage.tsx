import type { JSX } from "react";
export function PatientPage(): JSX.Element {
  return <p>…</p>;
}
