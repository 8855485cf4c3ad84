/** Outside data as a sentence may quote it: short, on one line. */
export function quoted(json: unknown): string {
  const text = typeof json === "string" ? json : (JSON.stringify(json) ?? "nothing");
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
