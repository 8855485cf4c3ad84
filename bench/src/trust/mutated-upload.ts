import { randomUUID } from "node:crypto";
import { seededRandom } from "@firstray/geometry";
import { mutated } from "./mutated.ts";

/** A request with a file, as bytes on the wire. */
export interface Upload {
  readonly contentType: string;
  readonly payload: Buffer;
}

const boundary = "----firstray";
const long = "x".repeat(10_000);
const names = [
  ...[
    "film.dcm",
    "",
    "../../../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "C:\\film.dcm",
    "/etc/shadow",
    "a\u0000.dcm",
    "CON",
    "NUL.dcm",
    ".",
  ],
  ...[
    "\u202Emcd.exe",
    "<img src=x onerror=alert(1)>.png",
    `${long}.dcm`,
    "film.dcm%00.exe",
    "🦶".repeat(500),
    '"; filename="b',
    "film\r\nX-Evil: 1",
  ],
];
const fieldNames = ["film", "command", "__proto__", "constructor", "file", "", long, "side", "view", "film"];
const contents = [
  Buffer.alloc(0),
  Buffer.from("%PDF-1.7"),
  Buffer.from("<!doctype html><script>alert(1)</script>"),
  Buffer.from("MZ"),
  Buffer.alloc(2000, 0xff),
  Buffer.concat([Buffer.alloc(128), Buffer.from("DICM")]),
];
const types = [
  `multipart/form-data; boundary=${boundary}`,
  "multipart/form-data",
  "multipart/form-data; boundary=",
  "multipart/form-data; boundary=another",
  `multipart/form-data; boundary="${long}"`,
  `multipart/mixed; boundary=${boundary}`,
  `multipart/form-data; boundary=${boundary}; boundary=second`,
];
const partsWithoutEnd = 10_000;

const field = (name: string, value: string): Buffer =>
  Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
const file = (name: string, head: string, content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n${head}\r\n`),
    content,
    Buffer.from("\r\n"),
  ]);
const end = Buffer.from(`--${boundary}--\r\n`);

/** An upload as no browser sends it: names with paths in them, parts in any order or without end, a boundary that is none; the same seed makes the same one, but for its ids. */
export function mutatedUpload(seed: number): Upload {
  const random = seededRandom(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const one = <Kind>(of: readonly Kind[]): Kind | undefined => of[pick(of.length)];
  const heads = ["content-type: text/html\r\n", "content-transfer-encoding: base64\r\n", `x: ${long}\r\n`, "y: 1\r\n".repeat(1000), ""];
  const parts = [
    field("command", randomUUID()),
    field("film", randomUUID()),
    file(one(names) ?? "", one(heads) ?? "", one(contents) ?? end),
    ...Array.from({ length: pick(3) }, () => field(one(fieldNames) ?? "", one([long, "", "left", "\u0000"]) ?? "")),
    ...(pick(4) === 0 ? [file("second.dcm", "", Buffer.from("x"))] : []),
    ...(pick(6) === 0 ? Array<Buffer>(partsWithoutEnd).fill(field(one(fieldNames) ?? "", "1")) : []),
  ];
  const shuffled = pick(2) === 0 ? parts : parts.toReversed();
  const whole = Buffer.concat([...shuffled, pick(5) === 0 ? Buffer.alloc(0) : end]);
  const contentType = pick(3) === 0 ? (one(types) ?? "") : (types[0] ?? "");
  return { contentType, payload: pick(3) === 0 ? mutated(whole, seed) : whole };
}
