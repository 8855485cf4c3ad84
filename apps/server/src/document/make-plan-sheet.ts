import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FilmRegion } from "@firstray/radiograph";
import type { SignedPlanFact } from "@firstray/record";
import type { FilmFiles } from "../film/film-files.ts";
import { inOwnFolder } from "../film/in-own-folder.ts";
import { limitedChild } from "../film/limited-child.ts";
import { Problem } from "../http/problem.ts";
import type { FilmRow } from "../store/film-row.ts";
import type { PlanSheetContent } from "./plan-sheet-content.ts";
import type { PlanPictureOrder, PlanSheetRequest, SheetForm } from "./plan-sheet-request.ts";
import { sheetTexts } from "./plan-sheet-texts.ts";

const module = join(import.meta.dirname, "plan-sheet-child.ts");
const limits = { timeMs: 30_000, memoryMb: 1024 } as const;

/** What a sheet is made of. */
export interface SheetOrder {
  readonly plan: SignedPlanFact;
  readonly film: FilmRow;
  readonly region?: FilmRegion;
  readonly content: PlanSheetContent;
  readonly form: SheetForm;
}

/** Typesets a plan sheet in a process of its own, in a folder that is gone afterwards. @throws Problem when that process fails or takes too much. */
export function makePlanSheet(films: FilmFiles, { plan, film, region, content, form }: SheetOrder): Promise<Buffer> {
  return inOwnFolder(films.incoming, async (folder) => {
    const at = (name: string): string => join(folder, name);
    await copyFile(films.greys(film.contentHash), at("greys.gz"));
    const picture = pictureOrder(plan, film, { greys: at("greys.gz"), ...(region && { region }) });
    const request: PlanSheetRequest = { folder, answer: at("sheet"), form, picture, content };
    await writeFile(at("request"), JSON.stringify(request), { mode: 0o600 });
    const ended = await limitedChild(module, at("request"), folder, limits);
    if (ended !== "done") throw new Problem("unavailable", sheetTexts.notMade);
    return readFile(request.answer);
  });
}

function pictureOrder(
  { signed }: SignedPlanFact,
  { decoded: { columns, rows, bits, window } }: FilmRow,
  rest: Pick<PlanPictureOrder, "greys" | "region">,
): PlanPictureOrder {
  const { landmarks, calibration, correction, planned } = signed;
  const { wire } = planned;
  const order = { ...rest, columns, rows, bits, window, landmarks, calibration, correction };
  if (wire.kind === "no-wire" || calibration.kind === "unknown") return order;
  const points = wire.dorsoplantar.map(({ x, y }) => [x, y] as const);
  return { ...order, wire: { points, widthPixels: wire.diameterMm / calibration.mmPerPixel } };
}
