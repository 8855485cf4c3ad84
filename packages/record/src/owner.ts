/** Who owes something: the practice's role on duty, or a person; the name is what a page shows. */
export type Owner =
  | { readonly kind: "role"; readonly role: "surgeon" | "nurse" }
  | { readonly kind: "person"; readonly id: string; readonly name: string };
