import { expect, test } from "vitest";
import { removalOf } from "./wire-removal-draft.ts";

const whole = { wires: ["o/left/1"], count: "1", tipIntact: "yes", by: " Noémie Essai ", where: "Clinic", film: "none" } as const;

test("a removal says which wires, how many, the tip, who and where", () => {
  expect(removalOf("left", whole)).toEqual({
    foot: "left",
    wires: ["o/left/1"],
    count: 1,
    tipIntact: true,
    by: "Noémie Essai",
    where: "Clinic",
  });
  expect(removalOf("left", { ...whole, tipIntact: "no" })).toMatchObject({ tipIntact: false });
  expect(removalOf("left", { ...whole, film: "film-1" })).toMatchObject({ film: "film-1" });
});

test.each([
  { name: "no wire picked", draft: { ...whole, wires: [] } },
  { name: "not counted", draft: { ...whole, count: "" } },
  { name: "a count that is none", draft: { ...whole, count: "1.5" } },
  { name: "the tip not judged", draft: { ...whole, tipIntact: "" as const } },
  { name: "nobody removed it", draft: { ...whole, by: " " } },
  { name: "the film of the visit not asked", draft: { ...whole, film: "" } },
])("$name: not complete", ({ draft }) => {
  expect(removalOf("left", draft)).toBeUndefined();
});
