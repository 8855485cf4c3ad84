/**
 * Whether two values are written as the same JSON, whatever the order of their keys: a day is its text, a key without a value is not
 * written.
 * @example sameJson({ on: Temporal.PlainDate.from("2027-01-11"), by: undefined }, { on: "2027-01-11" }) // true
 */
export function sameJson(one: unknown, other: unknown): boolean {
  const [left, right] = [written(one), written(other)];
  if (left === right) return true;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  return hasMembersOf(left, right) && Object.keys(left).every((key) => left[key] === undefined || right[key] !== undefined);
}

function hasMembersOf(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(other).every((key) => other[key] === undefined || (one[key] !== undefined && sameJson(one[key], other[key])));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** As `JSON.stringify` takes it. */
function written(value: unknown): unknown {
  return isObject(value) && typeof value["toJSON"] === "function" ? value["toJSON"]() : value;
}
