import { expect, test } from "vitest";
import { permission } from "./permission.ts";

test.each([
  { role: "surgeon", deed: "measure-film", kind: "allowed" },
  { role: "nurse", deed: "measure-film", kind: "refused" },
  { role: "nurse", deed: "remove-wire", kind: "allowed" },
  { role: "reception", deed: "remove-wire", kind: "refused" },
  { role: "reception", deed: "schedule", kind: "allowed" },
  { role: "reception", deed: "open-film", kind: "refused" },
  { role: "researcher", deed: "change-details", kind: "refused" },
  { role: "administrator", deed: "register-patient", kind: "refused" },
  { role: undefined, deed: "assess", kind: "refused" },
] as const)("$role, $deed: $kind", ({ role, deed, kind }) => {
  expect(permission(deed, role).kind).toBe(kind);
});

test("a refusal names whose it is, in both languages", () => {
  expect(permission("remove-wire", "reception")).toEqual({
    kind: "refused",
    because: { en: "Reserved for: Surgeon, Nurse", fr: "Réservé à : Chirurgien, Infirmière" },
  });
});
