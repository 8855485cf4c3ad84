import type { Text } from "@firstray/radiograph";
import { apartMm, apartShare, apartUnknown, fittedOn } from "../texts/overlay-texts.ts";
import type { FilmFit, FitResidual } from "./film-fit.ts";

type Fitted = Extract<FilmFit, { readonly kind: "fitted" }>;

/** Beyond these, small differences between the films are the fit's, not the foot's. */
const poorMm = 2;
const poorShare = 0.07;

/** On what two films were laid on each other, and how well. */
export function fitWords({ common, residual }: Fitted): Text {
  const [on, apart] = [fittedOn(common.length), apartWords(residual)];
  return { en: `${on.en}; ${apart.en}.`, fr: `${on.fr}; ${apart.fr}.` };
}

/** Whether they fit too badly for small differences to mean anything. */
export function isPoorFit({ residual }: Fitted): boolean {
  switch (residual.kind) {
    case "mm":
      return residual.mm > poorMm;
    case "share":
      return residual.ofSecondMetatarsal > poorShare;
    case "exact":
      return false;
  }
}

function apartWords(residual: FitResidual): Text {
  switch (residual.kind) {
    case "mm":
      return apartMm(residual.mm);
    case "share":
      return apartShare(residual.ofSecondMetatarsal);
    case "exact":
      return apartUnknown;
  }
}
