import type { Role } from "@firstray/record";
import type { SignedIn } from "../store/signed-in.ts";

/** The invented staff of the demo practice, one of each role. */
const names: Readonly<Record<Role, string>> = {
  surgeon: "Dre Fictive Démo",
  nurse: "Infirmier Exemple Démo",
  reception: "Accueil Démo",
  researcher: "Recherche Démo",
  administrator: "Administration Démo",
};

/** Roles that a visitor of the demo may choose. */
export const demoRoles: readonly Role[] = ["surgeon", "nurse", "reception", "researcher", "administrator"];

/** Who a visitor of the demo is, by the role that they chose. */
export function demoPerson(role: Role): SignedIn {
  return { id: `demo-${role}`, name: names[role], role };
}
