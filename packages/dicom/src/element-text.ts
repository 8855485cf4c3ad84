import { isUtf8 } from "node:buffer";
import type { DataSet } from "dicom-parser";

/** The character sets of PS3.3 C.12.1.1.2 that Node decodes, by defined term. */
const encodings: ReadonlyMap<string, string> = new Map([
  ["ISO_IR 192", "utf-8"],
  ["GB18030", "gb18030"],
  ["GBK", "gbk"],
  ["ISO_IR 100", "latin1"],
  ["ISO_IR 101", "iso-8859-2"],
  ["ISO_IR 109", "iso-8859-3"],
  ["ISO_IR 110", "iso-8859-4"],
  ["ISO_IR 144", "iso-8859-5"],
  ["ISO_IR 127", "iso-8859-6"],
  ["ISO_IR 126", "iso-8859-7"],
  ["ISO_IR 138", "iso-8859-8"],
  ["ISO_IR 148", "windows-1254"],
  ["ISO_IR 203", "iso-8859-15"],
  ["ISO_IR 13", "shift_jis"],
  ["ISO_IR 166", "windows-874"],
  ["ISO_IR 87", "iso-2022-jp"],
  ["ISO_IR 159", "iso-2022-jp"],
  ["ISO_IR 149", "euc-kr"],
  ["ISO_IR 58", "gb18030"],
]);

/** An unstated set is UTF-8 where the bytes are, else Latin-1: many devices of French-speaking clinics write either without saying so. */
function encodingOf(dataSet: DataSet, bytes: Uint8Array): string {
  const terms = (dataSet.string("x00080005") ?? "").split("\\").map((term) => term.trim().replace("ISO 2022 IR", "ISO_IR"));
  const stated = terms.map((term) => encodings.get(term)).findLast((encoding) => encoding !== undefined);
  return stated ?? (isUtf8(bytes) ? "utf-8" : "latin1");
}

const escapeCharacter = String.fromCharCode(0x1b);
const designation = new RegExp(`${escapeCharacter}[$()\\-.,/]{1,2}[A-Z]`, "g");

/** ISO 2022 escapes only announce the set that is already chosen, except in iso-2022-jp, whose decoder needs them. */
function withoutEscapes(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === "iso-2022-jp") return bytes;
  return Buffer.from(Buffer.from(bytes).toString("latin1").replace(designation, ""), "latin1");
}

/** The text of an element in the file's character set, without padding; undefined when absent or empty. */
export function elementText(dataSet: DataSet, tag: string): string | undefined {
  const element = dataSet.elements[tag];
  if (!element || element.length === 0) return undefined;
  const bytes = dataSet.byteArray.subarray(element.dataOffset, element.dataOffset + element.length);
  const encoding = encodingOf(dataSet, bytes);
  const text = new TextDecoder(encoding).decode(withoutEscapes(bytes, encoding));
  return text.replaceAll("\0", "").trim() || undefined;
}
