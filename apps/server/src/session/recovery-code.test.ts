import { expect, test } from "vitest";
import { newRecoveryCode, recoveryCodeHash } from "./recovery-code.ts";

test("a code is four groups of five, and no two are alike", () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  { typed: "7K3MQ-9XR2T-ABCDE-01234" },
  { typed: " 7k3mq 9xr2t abcde 01234 " },
  { typed: "7K3MQ9XR2TABCDEO1234" },
  { typed: "7k3mq-9xr2t-abcde-oi234" },
])("$typed is the same code", ({ typed }) => {
  expect(recoveryCodeHash(typed)).toEqual(recoveryCodeHash("7K3MQ-9XR2T-ABCDE-01234"));
});
