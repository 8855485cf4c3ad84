import type { Owner } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";

const roles: Readonly<Record<"surgeon" | "nurse", Text>> = {
  surgeon: { en: "Surgeon", fr: "Chirurgie" },
  nurse: { en: "Nurse", fr: "Soins infirmiers" },
};

/** Who owes an obligation, as a page names them. */
export function ownerText(owner: Owner): Text {
  return owner.kind === "role" ? roles[owner.role] : { en: owner.id, fr: owner.id };
}
