import type { Text } from "@firstray/radiograph";

/** How a command ended: with something to print (that something is wrong with what it was to check, too), with a no, or misused. */
export type Outcome =
  | { readonly kind: "done"; readonly output: string; readonly foundWrong?: boolean }
  | { readonly kind: "refused"; readonly sentence: Text }
  | { readonly kind: "misused"; readonly sentence: Text };

/** One command of the command line. */
export type Command = {
  /** What follows `firstray` and the command's name. */
  readonly usage: string;
  readonly summary: Text;
  /** The variables of the environment that set it up. */
  readonly environment?: Readonly<Record<string, Text>>;
  readonly run: (arguments_: readonly string[], surroundings: Surroundings) => Promise<Outcome>;
};

/** What a command may not find out by itself. */
export type Surroundings = {
  /** The practice's calendar day, ISO 8601. */
  readonly today: string;
  readonly language: Language;
};

/** The languages of every text. */
export type Language = keyof Text;
