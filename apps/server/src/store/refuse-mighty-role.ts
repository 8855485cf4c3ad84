import type { Pool } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";

interface Might {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owner: boolean;
  readonly member: boolean;
}

const mightSql = `
  SELECT rolname AS name, rolsuper AS superuser, rolbypassrls AS bypasses,
    EXISTS (SELECT FROM pg_class WHERE relnamespace = 'firstray'::regnamespace AND pg_has_role(current_user, relowner, 'MEMBER')) AS owner,
    pg_has_role(current_user, 'firstray_app', 'USAGE') AS member
  FROM pg_roles WHERE rolname = current_user`;

/**
 * The server works only as a role that the row policies bind and that cannot change what has been recorded.
 * @throws StartRefusal when the role is superuser, owner of a table (or a member of its owner) or BYPASSRLS; or has not been let in.
 */
export async function refuseMightyRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<Might>(mightSql);
  const [role] = rows;
  if (!role) throw new Error("the current role must be listed in pg_roles, got no row");
  const might = role.superuser ? "is a superuser" : role.bypasses ? "bypasses row policies" : role.owner ? "owns the tables" : undefined;
  if (might) {
    throw new StartRefusal(
      `The server would work as the database role ${role.name}, which ${might}: let DATABASE_APP_URL name a role without such rights, or leave it unset.`,
    );
  }
  if (!role.member) {
    throw new StartRefusal(
      `The database role ${role.name} may not work here yet: as the database's administrator run "GRANT firstray_app TO ${role.name}".`,
    );
  }
}
