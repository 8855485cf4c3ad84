import { createRequire } from "node:module";

interface FrameDecoder {
  /** Room for the compressed frame in the decoder's own memory. */
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  getDecodedBuffer(): Uint8Array;
}

type StartDecoder = (options: {
  readonly print: () => void;
  readonly printErr: () => void;
}) => Promise<Readonly<Record<string, new () => FrameDecoder>>>;

const decoders = {
  jpeg: ["@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs", "JPEGDecoder"],
  "jpeg-ls": ["@cornerstonejs/codec-charls/decodewasmjs", "JpegLSDecoder"],
  "jpeg-2000": ["@cornerstonejs/codec-openjpeg/decodewasmjs", "J2KDecoder"],
} as const;

/** The decoders are packages of `dicom-codec`, found where it finds them. */
const ofCodec = createRequire(createRequire(import.meta.url).resolve("@cornerstonejs/dicom-codec"));

/**
 * The bytes that a compressed frame unfolds into. `dicom-codec` itself would start the same decoders translated into JavaScript, which takes
 * seconds and 400 MB for a film that WebAssembly reads in a tenth of either. Each frame gets a decoder and a memory of its own: what a damaged one
 * allocates is gone with it.
 * @throws when the decoder gives up, in whatever form it does.
 */
export async function wasmDecoded(stream: Uint8Array, coding: keyof typeof decoders): Promise<Uint8Array> {
  const [module, name] = decoders[coding];
  const start: StartDecoder = ofCodec(module);
  const silent = (): void => undefined;
  const Decoder = (await start({ print: silent, printErr: silent }))[name];
  if (!Decoder) throw new Error(`${module} must bring ${name}, and does not`);
  const decoder = new Decoder();
  decoder.getEncodedBuffer(stream.length).set(stream);
  decoder.decode();
  const { buffer, byteOffset, byteLength } = decoder.getDecodedBuffer();
  return new Uint8Array(buffer, byteOffset, byteLength);
}
