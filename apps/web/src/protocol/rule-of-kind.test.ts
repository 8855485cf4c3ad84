import { parseProtocol, protocolV1 } from "@firstray/pathway";
import { expect, test } from "vitest";
import { ruleOfKind } from "./rule-of-kind.ts";

const kinds = ["ask", "from-time", "from-operation", "after-wire"] as const;

test.each(kinds)("every activity may be answered by %s, and stays a rule of the same foot", (kind) => {
  const activities = protocolV1.activities.map((rule) => ruleOfKind(rule, kind));
  expect(activities.every((rule) => rule.kind === kind)).toBe(true);
  expect(parseProtocol({ ...protocolV1, activities }).kind).toBe("protocol");
});
