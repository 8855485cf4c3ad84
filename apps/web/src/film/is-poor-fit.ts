import type { FilmFit } from "./film-fit.ts";

type Fitted = Extract<FilmFit, { readonly kind: "fitted" }>;

/** Beyond these, small differences between the films are the fit's, not the foot's. */
const poorMm = 2;
const poorShare = 0.07;

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
