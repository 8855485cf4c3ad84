/** What a compressed picture says about itself, before anything decodes it. */
export interface CodestreamShape {
  readonly columns: number;
  readonly rows: number;
  readonly components: number;
  readonly bits: number;
}

const jpegLsFrame = 0xf7;
const notFrames = new Set([0xc4, 0xc8, 0xcc]);

function isFrameMarker(marker: number): boolean {
  return marker === jpegLsFrame || (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker));
}

/** The start-of-frame segment of a JPEG or JPEG-LS stream. */
function jpegShape(view: DataView): CodestreamShape | undefined {
  let at = 2;
  while (at + 10 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrameMarker(marker)) {
      return {
        bits: view.getUint8(at + 4),
        rows: view.getUint16(at + 5),
        columns: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
      };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The SIZ segment, which opens every JPEG 2000 stream (ISO 15444-1 A.5.1). */
function jpeg2000Shape(view: DataView): CodestreamShape | undefined {
  if (view.byteLength < 43) return undefined;
  return {
    columns: view.getUint32(8) - view.getUint32(16),
    rows: view.getUint32(12) - view.getUint32(20),
    components: view.getUint16(40),
    bits: (view.getUint8(42) & 0x7f) + 1,
  };
}

/** The size and depth written in a JPEG, JPEG-LS or JPEG 2000 stream; undefined when it is none of them. */
export function codestreamShape(stream: Uint8Array): CodestreamShape | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.byteLength < 4) return undefined;
  if (view.getUint32(0) === 0xff4fff51) return jpeg2000Shape(view);
  return view.getUint16(0) === 0xffd8 ? jpegShape(view) : undefined;
}
