import { expect, test } from "vitest";
import { z } from "zod";
import { parseWith } from "./parse-with.ts";

const schema = z.strictObject({ name: z.string().min(2).max(4), foot: z.enum(["left", "right"]), on: z.iso.date(), wires: z.int() });

test("what fits is parsed", () => {
  const value = { name: "abc", foot: "left", on: "2027-01-11", wires: 1 };
  expect(parseWith(schema, value)).toEqual({ kind: "parsed", value });
});

test.each([
  { what: "absent", value: {} },
  { what: "empty", value: { name: "", on: "", wires: undefined } },
])("what is $what has to be filled in", ({ value }) => {
  const parsed = parseWith(z.strictObject({ name: z.string().min(1), on: z.iso.date(), wires: z.int() }), value);
  if (parsed.kind === "parsed") throw new Error("this must not be parsed");
  expect(parsed.fields.map(({ path, sentence }) => [path, sentence.fr])).toEqual(
    ["name", "on", "wires"].map((path) => [path, "Ce champ est à remplir"]),
  );
});

test("what does not is named field by field, in both languages", () => {
  const parsed = parseWith(schema, { name: "a", foot: "both", on: "yesterday", wires: "1", more: true });
  if (parsed.kind === "parsed") throw new Error("this must not be parsed");
  expect(Object.fromEntries(parsed.fields.map(({ path, sentence }) => [path, sentence.fr]))).toEqual({
    name: "Trop petit ou trop court (minimum 2)",
    foot: "Une de ces valeurs est attendue : left, right",
    on: "Format attendu : date",
    wires: "Valeur manquante ou d’un autre type (attendu : number)",
    "": "Champs inconnus : more",
  });
  expect(parsed.fields.every(({ sentence }) => sentence.en.length > 0)).toBe(true);
});
