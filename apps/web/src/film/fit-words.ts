import type { Text } from "@firstray/radiograph";
import { apartMm, apartShare, apartUnknown, fittedOn } from "../texts/overlay-texts.ts";
import type { FilmFit, FitResidual } from "./film-fit.ts";

type Fitted = Extract<FilmFit, { readonly kind: "fitted" }>;

/** On what two films were laid on each other, and how well. */
export function fitWords({ common, residual }: Fitted): Text {
  const [on, apart] = [fittedOn(common.length), apartWords(residual)];
  return { en: `${on.en}; ${apart.en}.`, fr: `${on.fr}; ${apart.fr}.` };
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
