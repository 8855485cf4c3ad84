/** What a member of staff may do follows from the role; `administrator` runs the practice and treats nobody. */
export type Role = "surgeon" | "nurse" | "reception" | "researcher" | "administrator";

/** Who did it. */
export type Actor =
  | { readonly kind: "staff"; readonly id: string; readonly name: string; readonly role: Role }
  | { readonly kind: "patient" }
  | { readonly kind: "system"; readonly name: string };
