import { endianness } from "node:os";

/** 16-bit words from bytes at any alignment, whatever the byte order of the file and of the machine. An odd last byte is ignored. */
export function wordsFrom(bytes: Uint8Array, bigEndian: boolean): Uint16Array {
  const evenLength = bytes.length - (bytes.length % 2);
  const words = Buffer.from(bytes.subarray(0, evenLength));
  if (bigEndian !== (endianness() === "BE")) words.swap16();
  return new Uint16Array(words.buffer.slice(words.byteOffset, words.byteOffset + evenLength));
}
