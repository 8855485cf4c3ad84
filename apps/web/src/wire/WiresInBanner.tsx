import type { PatientReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import type { JSX } from "react";
import { FootWires } from "./FootWires.tsx";

const sides: readonly Side[] = ["left", "right"];

/** The wires that are in, foot by foot, above everything else of the record. */
export function WiresInBanner({ patient }: { readonly patient: PatientReply }): JSX.Element | null {
  const wiresOf = (side: Side) => patient.wires.filter(({ foot, out }) => foot === side && out === undefined);
  return (
    <>
      {sides.map((side) => {
        const wires = wiresOf(side);
        return wires.length > 0 && <FootWires key={side} foot={side} wires={wires} obligations={patient.obligations} />;
      })}
    </>
  );
}
