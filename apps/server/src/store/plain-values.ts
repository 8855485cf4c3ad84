import pg from "pg";

const { builtins } = pg.types;

/** A bigint that is no longer exact would be a wrong number: better none at all. */
function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`a bigint read from the database must be an exact number, got ${text}`);
  return value;
}

const readers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, exactInteger],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

/** How columns are read: bigint as number, date as ISO 8601 day, timestamptz as ISO 8601 instant; the rest as `pg` does. */
export const plainValues: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    readers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser, // pg types its parser by overloads that no single function can state
};
