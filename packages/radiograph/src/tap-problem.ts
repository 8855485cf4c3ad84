import type { BaseFit, NoBase } from "./base-fit.ts";
import type { HeadFit, NotFitted } from "./head-fit.ts";
import type { NotTraced, ShaftTrace } from "./shaft-trace.ts";
import type { TapName } from "./tap-file.ts";
import { tapNeed } from "./tap-need.ts";
import type { Text } from "./text.ts";
import type { TapProblem } from "./traced-film.ts";

/** What one tap led to; `needs-shaft` where the shaft of its bone was not traced, along which its ends are found. */
export type TapResult = ShaftTrace | NotTraced | HeadFit | NotFitted | BaseFit | NoBase | "needs-shaft";

/** What the reader must know of a tap's result: none, or one problem. */
export function tapProblem(tap: TapName, result: TapResult | undefined): readonly TapProblem[] {
  if (result === undefined) return [];
  if (result === "needs-shaft") return [tapNeed(tap, "shaft")];
  if (result.kind === "fitted") return [];
  if (result.kind === "traced") return result.snapped ? [{ tap, kind: "doubtful", because: takenFromBeside }] : [];
  return [{ tap, kind: "not-traced", because: result.because }];
}

const takenFromBeside: Text = {
  en: "The tap lay beside the bone and the nearest one was taken: check that it is the one that is meant.",
  fr: "Le point touché était à côté de l’os et le plus proche a été pris : vérifiez que c’est bien celui qui est visé.",
};
