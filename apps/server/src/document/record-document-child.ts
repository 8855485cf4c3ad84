import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

// A process of its own for each document: typesetting ends here, whatever it costs. Its folder holds content.json.
const folder = process.argv[2];
if (folder === undefined) throw new Error("the typesetting process must be told of its folder, got no argument");
const mainFileContent = await readFile(join(import.meta.dirname, "record-document.typ"), "utf8");
const compiler = NodeCompiler.create({ workspace: folder });
await writeFile(join(folder, "record.pdf"), compiler.pdf({ mainFileContent }, { pdfStandard: "a-2a", pdfTags: true }));
