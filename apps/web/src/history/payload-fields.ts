/** One thing in an entry's payload that a person may put right. */
export type PayloadField = { readonly path: readonly string[] } & (
  | { readonly kind: "text" | "date"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "yes-no"; readonly value: boolean }
);

/** Names that tie an entry to others: changing one would say that something else happened, which is a void, not a correction. */
const ties = new Set([
  "episode",
  "operation",
  "film",
  "wire",
  "wires",
  "obligation",
  "protocolVersion",
  "landmarks",
  "measurements",
  "file",
  "mismatch",
  "kind",
  "format",
  "at",
  "parts",
]);

/** A place on a film is measured anew, never typed. */
function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number");
}

/** Whether a name holds the number of wires, or the ids of them: only the number is for people. */
function isTie(name: string, value: unknown): boolean {
  if (isPosition(value)) return true;
  return ties.has(name) && !(name === "wires" && typeof value === "number");
}

/** Everything in a payload that a person may put right, with the way to it. */
export function payloadFields(payload: unknown, path: readonly string[] = []): readonly PayloadField[] {
  if (typeof payload === "boolean") return [{ path, kind: "yes-no", value: payload }];
  if (typeof payload === "number") return [{ path, kind: "number", value: payload }];
  if (typeof payload === "string") return [{ path, kind: /^\d{4}-\d{2}-\d{2}$/.test(payload) ? "date" : "text", value: payload }];
  if (typeof payload !== "object" || payload === null) return [];
  return Object.entries(payload).flatMap(([name, value]) => (isTie(name, value) ? [] : payloadFields(value, [...path, name])));
}
