import type { Text } from "@firstray/radiograph";
import { isCivilDate } from "./is-civil-date.ts";
import type { Fields, OptionalShape, Shape, ShapeProblem } from "./shape.ts";

/** Whether a value is an object with fields (not a list, not nothing). */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A shape from a yes-or-no question. */
export function where<Value>(expected: Text, holds: (value: unknown) => boolean): Shape<Value> {
  return { problem: (value, at) => (holds(value) ? undefined : { at, expected }) };
}

export const text: Shape<string> = where({ en: "a text that is not empty", fr: "un texte non vide" }, (value) => {
  return typeof value === "string" && value.trim() !== "";
});
export const anyText: Shape<string> = where({ en: "a text", fr: "un texte" }, (value) => typeof value === "string");
export const flag: Shape<boolean> = where({ en: "yes or no", fr: "oui ou non" }, (value) => typeof value === "boolean");
export const civilDate: Shape<string> = where(
  { en: "a calendar day such as 2027-01-11", fr: "une date telle que 2027-01-11" },
  isCivilDate,
);
export const instant: Shape<string> = where(
  { en: "a moment such as 2027-01-11T14:05:00Z", fr: "un moment tel que 2027-01-11T14:05:00Z" },
  (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(value) && Number.isFinite(Date.parse(value)),
);

/** A finite number from `low` to `high`, both included. */
export function numberWithin(low: number, high: number): Shape<number> {
  return where({ en: `a number from ${low} to ${high}`, fr: `un nombre de ${low} à ${high}` }, (value) => {
    return typeof value === "number" && value >= low && value <= high;
  });
}

/** A whole number from `low` to `high`, both included. */
export function count(low: number, high: number): Shape<number> {
  return where({ en: `a whole number from ${low} to ${high}`, fr: `un nombre entier de ${low} à ${high}` }, (value) => {
    return typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
  });
}

/** One of the listed words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  return where({ en: `one of ${words.join(", ")}`, fr: `l’une des valeurs ${words.join(", ")}` }, (value) => {
    return words.some((word) => word === value);
  });
}

/** A list, every entry of the same shape. */
export function listOf<Value>(entry: Shape<Value>, atLeast = 0): Shape<readonly Value[]> {
  return {
    problem: (value, at) => {
      if (!Array.isArray(value) || value.length < atLeast)
        return { at, expected: { en: `a list of at least ${atLeast}`, fr: `une liste d’au moins ${atLeast}` } };
      return firstProblem(value.map((item, index) => () => entry.problem(item, `${at}[${index}]`)));
    },
  };
}

/** Two of the same shape. */
export function pairOf<Value>(entry: Shape<Value>): Shape<readonly [Value, Value]> {
  return {
    problem: (value, at) => {
      if (!Array.isArray(value) || value.length !== 2) return { at, expected: { en: "two entries", fr: "deux entrées" } };
      return firstProblem(value.map((item, index) => () => entry.problem(item, `${at}[${index}]`)));
    },
  };
}

/** A field that may be absent; present, it has this shape. */
export function maybe<Value>(shape: Shape<Value>): OptionalShape<Value> {
  return { ...shape, optional: true };
}

/** An object with these fields and no other. */
export function fields<Value>(table: Fields<Value>): Shape<Value> {
  return {
    problem: (value, at) => {
      if (!isFields(value)) return { at, expected: { en: "an object", fr: "un objet" } };
      const strange = Object.keys(value).find((key) => !(key in table));
      if (strange !== undefined) return { at: join(at, strange), expected: { en: "no such field", fr: "aucun champ de ce nom" } };
      return firstProblem(
        Object.entries<Shape<unknown>>(table).map(
          ([key, shape]) =>
            () =>
              fieldProblem(shape, value[key], join(at, key)),
        ),
      );
    },
  };
}

/** An object whose `kind` says which of the shapes it has. */
export function byKind<Value extends { readonly kind: string }>(
  table: {
    readonly [Kind in Value["kind"]]: Shape<Extract<Value, { readonly kind: Kind }>>;
  },
): Shape<Value> {
  const shapes = new Map<unknown, Shape<unknown>>(Object.entries<Shape<unknown>>(table));
  const kinds = [...shapes.keys()].join(", ");
  return {
    problem: (value, at) => {
      const shape = isFields(value) ? shapes.get(value["kind"]) : undefined;
      return shape === undefined
        ? { at: join(at, "kind"), expected: { en: `one of ${kinds}`, fr: `l’une des valeurs ${kinds}` } }
        : shape.problem(value, at);
    },
  };
}

function fieldProblem(shape: Shape<unknown>, value: unknown, at: string): ShapeProblem | undefined {
  if (value === undefined && "optional" in shape) return undefined;
  return shape.problem(value, at);
}

function firstProblem(checks: readonly (() => ShapeProblem | undefined)[]): ShapeProblem | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function join(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}
