import type { Text } from "@firstray/radiograph";

/** Where a value from outside is not what was promised, and what was expected there. */
export interface ShapeProblem {
  readonly at: string;
  readonly expected: Text;
}

/** What a value from outside must look like; `of` only carries the type and is never set. */
export interface Shape<Value> {
  readonly problem: (value: unknown, at: string) => ShapeProblem | undefined;
  readonly of?: Value;
}

/** A field that may be absent. */
export interface OptionalShape<Value> extends Shape<Value> {
  readonly optional: true;
}

type IsOptional<Value, Key extends keyof Value> = Record<never, never> extends Pick<Value, Key> ? true : false;

/** A shape for every field of a type: a field that is forgotten does not compile. */
export type Fields<Value> = {
  readonly [Key in keyof Value]-?: IsOptional<Value, Key> extends true ? OptionalShape<NonNullable<Value[Key]>> : Shape<Value[Key]>;
};
