import { expect, test } from "vitest";
import { searchKey } from "./search-key.ts";

test.each([
  { text: "Démo-Tremblay", key: "demo tremblay" },
  { text: "  D’Août  ", key: "d aout" },
  { text: "ÉLOÏSE", key: "eloise" },
  { text: "Œuvrard", key: "œuvrard" },
  { text: "A-0012/3", key: "a 0012 3" },
  { text: "李", key: "李" },
  { text: "%_", key: "" },
])("$text is compared as $key", ({ text, key }) => {
  expect(searchKey(text)).toBe(key);
});
