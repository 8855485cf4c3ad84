import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

test("words stand between the marks of their reader’s language, which no line break parts from them", () => {
  expect(quoted("by phone")).toEqual({ en: "“by phone”", fr: "«\u00A0by phone\u00A0»" });
});
