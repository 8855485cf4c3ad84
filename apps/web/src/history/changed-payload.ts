/** The payload with one value changed, the rest as it was. */
export function changedPayload(payload: unknown, path: readonly string[], value: string | number | boolean): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(payload)) return payload.map((item, index) => (String(index) === name ? changedPayload(item, rest, value) : item));
  if (typeof payload !== "object" || payload === null)
    throw new TypeError(`a path leads through objects and lists, got ${typeof payload} at ${name}`);
  return Object.fromEntries(Object.entries(payload).map(([key, old]) => [key, key === name ? changedPayload(old, rest, value) : old]));
}
