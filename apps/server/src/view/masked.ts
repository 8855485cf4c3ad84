type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** What stands where a name would: both languages, since a list does not know its reader's. */
const instead: Readonly<Record<string, Json>> = {
  familyName: "Restricted chart",
  givenName: "dossier restreint",
  name: "Restricted chart · dossier restreint",
  number: "—",
  /** A day that formats, and is nobody's. */
  birthDate: "1900-01-01",
  feet: [],
};
/** What a line about a patient says in words of somebody; a list holds titles of ours. */
const wordsOfLine: ReadonlySet<string> = new Set(["words", "outcome", "about", "hindered", "settled", "survivor", "kept"]);

/** A reply in which the patients of closed charts are named nowhere. Only replies that are plain JSON come here; others are sent as they are. */
export function masked(reply: unknown, closed: ReadonlySet<string>): unknown {
  return mask(reply as Json, closed);
}

function mask(value: Json, closed: ReadonlySet<string>): Json {
  if (isList(value)) return value.map((one) => mask(one, closed));
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  if (isClosed(value["id"], closed)) return { ...hidden(value), restricted: true };
  const entries = Object.entries(value).map(([key, one]) => [key, mask(one, closed)] as const);
  if (!isOfClosed(value["patient"], closed)) return Object.fromEntries(entries);
  return Object.fromEntries(
    entries
      .filter(([key, one]) => !wordsOfLine.has(key) || isList(one))
      .map(([key, one]) => [key, key === "to" ? withoutAddress(one) : one]),
  );
}

function hidden(value: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, instead[key] ?? one]));
}

function withoutAddress(to: Json): Json {
  return typeof to === "object" && to !== null && !isList(to) && "address" in to ? { ...to, address: "—" } : to;
}

function isOfClosed(patient: Json, closed: ReadonlySet<string>): boolean {
  return (
    isClosed(patient, closed) || (typeof patient === "object" && patient !== null && !isList(patient) && isClosed(patient["id"], closed))
  );
}

function isClosed(id: Json, closed: ReadonlySet<string>): boolean {
  return typeof id === "string" && closed.has(id);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Neither a buffer nor a stream. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
