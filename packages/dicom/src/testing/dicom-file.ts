/** One value per representation: text for strings, numbers for US and UL, bytes as they are, attributes for the items of a sequence. */
type Value = string | readonly number[] | Uint8Array | readonly Attributes[];

/** A data set to be written, by `ggggeeee`. */
export type Attributes = Readonly<Record<string, readonly [vr: string, value: Value]>>;

interface Encoding {
  readonly explicit: boolean;
  readonly bigEndian: boolean;
}

const longForms = new Set(["OB", "OW", "SQ", "UN", "UT"]);
const undefinedLength = 0xffffffff;

function uint16(value: number, bigEndian: boolean): Buffer {
  const low = Buffer.from(Uint8Array.of(value & 0xff, (value >> 8) & 0xff));
  return bigEndian ? low.reverse() : low;
}

function uint32(value: number, bigEndian: boolean): Buffer {
  const words = [uint16(value & 0xffff, bigEndian), uint16(value >>> 16, bigEndian)];
  return Buffer.concat(bigEndian ? words.reverse() : words);
}

function tagBytes(tag: string, bigEndian: boolean): Buffer {
  return Buffer.concat([uint16(Number.parseInt(tag.slice(0, 4), 16), bigEndian), uint16(Number.parseInt(tag.slice(4), 16), bigEndian)]);
}

const isItem = (value: unknown): value is Attributes => typeof value === "object";

function valueBytes(vr: string, value: Value, encoding: Encoding): Buffer {
  if (typeof value === "string") return Buffer.from(value.length % 2 ? `${value}${vr === "UI" ? "\0" : " "}` : value, "latin1");
  if (value instanceof Uint8Array) return Buffer.from(value);
  const write = vr === "UL" ? uint32 : uint16;
  return Buffer.concat(
    Array.from<number | Attributes, Buffer>(value, (one) => {
      if (!isItem(one)) return write(one, encoding.bigEndian);
      const content = dataSetBytes(one, encoding);
      return Buffer.concat([tagBytes("fffee000", encoding.bigEndian), uint32(content.length, encoding.bigEndian), content]);
    }),
  );
}

function element(tag: string, vr: string, content: Buffer, length: number, { explicit, bigEndian }: Encoding): Buffer {
  const shortForm = explicit && !longForms.has(vr);
  const head = explicit ? [Buffer.from(vr), ...(shortForm ? [] : [Buffer.alloc(2)])] : [];
  return Buffer.concat([tagBytes(tag, bigEndian), ...head, (shortForm ? uint16 : uint32)(length, bigEndian), content]);
}

function dataSetBytes(attributes: Attributes, encoding: Encoding): Buffer {
  const tags = Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.concat(
    tags.map(([tag, [vr, value]]) => {
      const content = valueBytes(vr, value, encoding);
      return element(tag, vr, content, content.length, encoding);
    }),
  );
}

/** Pixel data of a compressed syntax: an empty offset table, then the fragments. */
function encapsulated(fragments: readonly Uint8Array[], encoding: Encoding): Buffer {
  const items = [new Uint8Array(), ...fragments].map((fragment) =>
    Buffer.concat([tagBytes("fffee000", false), uint32(fragment.length, false), fragment]),
  );
  const content = Buffer.concat([...items, tagBytes("fffee0dd", false), uint32(0, false)]);
  return element("7fe00010", "OB", content, undefinedLength, encoding);
}

/** A DICOM file byte by byte, so that a test can say anything in it, also what no writer would. */
export function dicomFile(syntax: string, attributes: Attributes, fragments: readonly Uint8Array[] = []): Uint8Array {
  const encoding = { explicit: syntax !== "1.2.840.10008.1.2", bigEndian: syntax === "1.2.840.10008.1.2.2" };
  const meta = dataSetBytes({ "00020010": ["UI", syntax] }, { explicit: true, bigEndian: false });
  const body = dataSetBytes(attributes, encoding);
  const pixels = fragments.length > 0 ? encapsulated(fragments, encoding) : Buffer.alloc(0);
  return new Uint8Array(Buffer.concat([Buffer.alloc(128), Buffer.from("DICM"), meta, body, pixels]));
}
