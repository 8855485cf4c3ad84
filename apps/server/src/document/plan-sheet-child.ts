import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import sharp from "sharp";
import { planPictures } from "./plan-picture.ts";
import type { PlanSheetRequest } from "./plan-sheet-request.ts";

// A process of its own for each sheet: typesetting and drawing end here, whatever they cost.
const requestFile = process.argv[2];
if (requestFile === undefined) throw new Error("the typesetting process must be told of a request file, got no argument");
const request: PlanSheetRequest = JSON.parse(await readFile(requestFile, "utf8"));
await writeFile(request.answer, await typeset(request));

async function typeset({ folder, form, picture, content }: PlanSheetRequest): Promise<Buffer> {
  const { before, after } = await planPictures(picture);
  await writeFile(join(folder, "before.png"), before);
  await writeFile(join(folder, "after.png"), after);
  await writeFile(join(folder, "content.json"), JSON.stringify(content));
  const template = join(import.meta.dirname, form === "pdf" ? "plan-sheet.typ" : "plan-wall.typ");
  const compiler = NodeCompiler.create({ workspace: folder });
  const mainFileContent = await readFile(template, "utf8");
  if (form === "pdf") return compiler.pdf({ mainFileContent }, { pdfStandard: "a-2a", pdfTags: true });
  return sharp(Buffer.from(compiler.plainSvg({ mainFileContent })), { unlimited: true })
    .png()
    .toBuffer();
}
