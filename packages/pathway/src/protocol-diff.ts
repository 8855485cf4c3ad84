import type { Text } from "@firstray/radiograph";
import { alignedEntries } from "./aligned-entries.ts";
import type { Protocol } from "./protocol.ts";
import { protocolList, protocolLists } from "./protocol-lists.ts";
import type { PartValue, ProtocolPart } from "./protocol-part.ts";
import { protocolParts } from "./protocol-parts.ts";
import { sortedFields } from "./sorted-fields.ts";

/** What a part holds, or the order of a list by its titles. */
export type ChangedValue = PartValue | { readonly kind: "titles"; readonly titles: readonly Text[] };

/** One part that two versions hold differently; a part that only one of them has lacks the other's value. */
export interface ProtocolChange extends Omit<ProtocolPart, "value"> {
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
}

/**
 * What changes from one version of the protocol to another, part by part, in the protocol's order. In a list that a practice may
 * change, entries are known by what they say: one that is taken out makes no other one a change, and lies at `<list>.removed.<index>`.
 * @example protocolDiff(protocolV1, draft).map(({ item, aspect }) => `${item} ${aspect}`)
 */
export function protocolDiff(from: Protocol, to: Protocol): readonly ProtocolChange[] {
  const aligned = protocolLists.map(({ name, section, item }) => {
    const [before, after] = [protocolList(from, name), protocolList(to, name)];
    return { name, section, item, before, after, places: alignedEntries(before, after) };
  });
  const before = byPath(protocolParts(from).map((part) => ({ ...part, path: pathThere(part.path, aligned) })));
  const after = byPath(protocolParts(to));
  return [...changedParts(before, after), ...aligned.flatMap(changedOrder)];
}

interface Aligned extends Pick<ProtocolPart, "section" | "item"> {
  readonly name: string;
  readonly before: readonly { readonly title: Text }[];
  readonly after: readonly { readonly title: Text }[];
  readonly places: ReadonlyMap<number, number>;
}

function pathThere(path: string, aligned: readonly Aligned[]): string {
  const list = aligned.find(({ name }) => path.startsWith(`${name}.`));
  if (list === undefined) return path;
  const [index = "", ...rest] = path.slice(list.name.length + 1).split(".");
  const place = list.places.get(Number(index));
  return [list.name, place ?? `removed.${index}`, ...rest].join(".");
}

function changedOrder({ name, section, item, before, after, places }: Aligned): readonly ProtocolChange[] {
  const there = [...places].toSorted(([one], [other]) => one - other).map(([, place]) => place);
  if (there.every((place, index) => index === 0 || place > (there[index - 1] ?? -1))) return [];
  const titles = (entries: Aligned["before"]): ChangedValue => ({ kind: "titles", titles: entries.map(({ title }) => title) });
  const title = { en: "The list", fr: "La liste" };
  return [{ path: `${name}.order`, section, item, title, aspect: "order", before: titles(before), after: titles(after) }];
}

type Parts = ReadonlyMap<string, ProtocolPart>;

function changedParts(before: Parts, after: Parts): readonly ProtocolChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    const known = is ?? was;
    if (known === undefined || JSON.stringify(sortedFields(was?.value)) === JSON.stringify(sortedFields(is?.value))) return [];
    const { value: _value, ...where } = known;
    return [{ ...where, ...(was === undefined ? {} : { before: was.value }), ...(is === undefined ? {} : { after: is.value }) }];
  });
}

function byPath(parts: readonly ProtocolPart[]): Parts {
  return new Map(parts.map((part) => [part.path, part]));
}
