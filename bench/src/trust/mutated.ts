import { seededRandom } from "@firstray/geometry";

/** Bytes that decoders trip over: lengths without end, delimiters, a sequence where none is, the largest and the most negative number. */
const traps: readonly (readonly number[])[] = [
  [0xff, 0xff, 0xff, 0xff],
  [0xfe, 0xff, 0x00, 0xe0],
  [0xfe, 0xff, 0xdd, 0xe0],
  [0x53, 0x51],
  [0x00, 0x00, 0x00, 0x80],
  [0xff, 0xff, 0xff, 0x7f],
  [0x00, 0x00],
  [0x3c, 0x73, 0x63, 0x72, 0x69, 0x70, 0x74, 0x3e],
];
const mostChanges = 6;
/** Where a file says how it is to be read. */
const headerBytes = 4096;

type Pick = (below: number) => number;
type Change = (bytes: Buffer, at: number, pick: Pick) => Buffer;

const changes: readonly Change[] = [
  (bytes, at, pick) => {
    bytes[at] = pick(256);
    return bytes;
  },
  (bytes, at, pick) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    return bytes;
  },
  (bytes, at, pick) => {
    bytes.set((traps[pick(traps.length)] ?? []).slice(0, bytes.length - at), at);
    return bytes;
  },
  (bytes, at, pick) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 1 + pick(64)))]),
  (bytes, at, pick) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + pick(64)), bytes.subarray(at)]),
  (bytes, at) => bytes.subarray(0, at),
];

/** The same bytes with one to six of them (or of their runs) changed, lost, doubled or cut off; the same seed makes the same change. */
export function mutated(whole: Uint8Array, seed: number): Buffer {
  const random = seededRandom(seed);
  const pick: Pick = (below) => Math.floor(random() * below);
  let bytes: Buffer = Buffer.from(whole);
  for (let left = 1 + pick(mostChanges); left > 0 && bytes.length > 0; left -= 1) {
    const at = pick(random() < 0.8 ? Math.min(headerBytes, bytes.length) : bytes.length);
    const change = changes[pick(pick(4) === 0 ? changes.length : changes.length - 1)];
    if (change) bytes = change(bytes, at, pick);
  }
  return bytes;
}
