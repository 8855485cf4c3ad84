import { expect, test } from "vitest";
import { keptWithin } from "./kept-within.ts";
import { typedNumber } from "./typed-number.ts";

test.each([
  { typed: "7,5", number: 7.5 },
  { typed: " 7.5 ", number: 7.5 },
  { typed: "−2", number: -2 },
  { typed: "-2", number: -2 },
  { typed: "", number: undefined },
  { typed: "7,5,1", number: undefined },
  { typed: "seven", number: undefined },
])('"$typed" is read as $number', ({ typed, number }) => {
  expect(typedNumber(typed)).toBe(number);
});

test.each([
  { value: 7.5321, kept: 7.5 },
  { value: 7.55, kept: 7.6 },
  { value: -1, kept: 0 },
  { value: 99, kept: 17 },
  { value: 0.1 + 0.2, kept: 0.3 },
])("$value is kept as $kept", ({ value, kept }) => {
  expect(keptWithin({ least: 0, most: 17, fine: 0.1, decimals: 1 }, value)).toBe(kept);
});
