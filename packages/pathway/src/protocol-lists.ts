import type { Protocol, ProtocolEntry, RiskEntry } from "./protocol.ts";
import type { ProtocolSection } from "./protocol-part.ts";

/** The lists of a protocol that a practice may lengthen, shorten and put in another order; by where they lie in the data. */
export type ProtocolListName = "risks" | "care" | "restrictions" | "exercises.steps";

/** Each list with its chapter, and the item of the protocol that an entry of the practice's own belongs to. */
export const protocolLists: readonly { readonly name: ProtocolListName; readonly section: ProtocolSection; readonly item: string }[] = [
  { name: "risks", section: "risks", item: "N1" },
  { name: "care", section: "care", item: "N2" },
  { name: "restrictions", section: "restrictions", item: "practice-own" },
  { name: "exercises.steps", section: "afterwards", item: "R4" },
];

/** The entries of one list, in their order. */
export function protocolList(protocol: Protocol, name: ProtocolListName): readonly ProtocolEntry[] {
  return name === "exercises.steps" ? (protocol.exercises.steps ?? []) : protocol[name];
}

/** A draft of the protocol with one list set to other entries; `parseProtocol` says whether it is a protocol. */
export function withProtocolList(protocol: Protocol, name: ProtocolListName, entries: readonly ProtocolEntry[]): Protocol {
  switch (name) {
    case "exercises.steps":
      return { ...protocol, exercises: { ...protocol.exercises, steps: entries } };
    case "risks":
      return { ...protocol, risks: entries.map(asRisk) };
    case "care":
    case "restrictions":
      return { ...protocol, [name]: entries };
  }
}

/** An entry that the practice begins to write: empty in both languages, so that it cannot be saved as it is. */
export function emptyEntry(name: ProtocolListName): ProtocolEntry {
  const item = protocolLists.find((list) => list.name === name)?.item ?? name;
  const entry = { item, title: { en: "", fr: "" }, body: { en: "", fr: "" }, source: "practice-own" };
  return name === "risks" ? asRisk(entry) : entry;
}

/** A risk of the practice's own stands without a source that was read, and says so. */
function asRisk(entry: ProtocolEntry): RiskEntry {
  return { evidence: "unverified", ...entry };
}
