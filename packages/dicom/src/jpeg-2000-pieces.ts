const siz = 0xff51;
const cod = 0xff52;
const startOfTilePart = 0xff90;
const mostLevels = 32;

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The contents of the main header's segments by their marker, each from its length on. */
function mainHeader(view: DataView): ReadonlyMap<number, DataView> {
  const segments = new Map<number, DataView>();
  for (let at = 2; at + 4 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xff00 || marker === startOfTilePart) break;
    const length = Math.min(view.getUint16(at + 2), view.byteLength - at - 2);
    segments.set(marker, new DataView(view.buffer, view.byteOffset + at + 2, length));
  }
  return segments;
}

const covering = (whole: Size, piece: Size): number => Math.ceil(whole.columns / piece.columns) * Math.ceil(whole.rows / piece.rows);
const smaller = (one: Size, other: Size): Size => ({
  columns: Math.min(one.columns, other.columns),
  rows: Math.min(one.rows, other.rows),
});

/** Precincts of every layer and blocks of one tile, over its resolutions (ISO 15444-1 A.6.1). */
function piecesOfTile(tile: Size, coding: DataView): number {
  const [layers, levels] = [coding.getUint16(4), coding.getUint8(7)];
  const block = { columns: 2 ** (coding.getUint8(8) + 2), rows: 2 ** (coding.getUint8(9) + 2) };
  const cutsPrecincts = (coding.getUint8(2) & 1) === 1;
  let pieces = 0;
  for (let resolution = 0; resolution <= levels; resolution += 1) {
    const exponents = cutsPrecincts ? coding.getUint8(12 + resolution) : 0xff;
    const precinct = { columns: 2 ** (exponents & 15), rows: 2 ** (exponents >> 4) };
    const scale = 2 ** (levels - resolution);
    const picture = { columns: Math.ceil(tile.columns / scale), rows: Math.ceil(tile.rows / scale) };
    pieces += covering(picture, precinct) * layers + covering(picture, smaller(block, precinct));
  }
  return pieces;
}

/**
 * Into how many pieces a JPEG 2000 stream cuts its picture: tiles, precincts of each resolution and layer, blocks of each precinct
 * (ISO 15444-1 A.5.1, A.6.1). The decoder makes room for every one of them before it reads a pixel, so that a header of a few bytes can ask for gigabytes.
 * Infinity when the header does not say.
 */
export function jpeg2000Pieces(stream: Uint8Array): number {
  const segments = mainHeader(new DataView(stream.buffer, stream.byteOffset, stream.byteLength));
  const [size, coding] = [segments.get(siz), segments.get(cod)];
  if (!size || !coding || size.byteLength < 28 || coding.byteLength < 12) return Number.POSITIVE_INFINITY;
  const levels = coding.getUint8(7);
  if (levels > mostLevels || ((coding.getUint8(2) & 1) === 1 && coding.byteLength < 13 + levels)) return Number.POSITIVE_INFINITY;
  const whole = { columns: size.getUint32(4), rows: size.getUint32(8) };
  const tile = { columns: size.getUint32(20), rows: size.getUint32(24) };
  if (tile.columns === 0 || tile.rows === 0) return Number.POSITIVE_INFINITY;
  return covering(whole, tile) * piecesOfTile(smaller(whole, tile), coding);
}
