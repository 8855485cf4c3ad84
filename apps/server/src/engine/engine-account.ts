import { readFile, stat } from "node:fs/promises";
import { StartRefusal } from "./start-refusal.ts";

/** A user of the operating system, by number. */
export type Account = { readonly uid: number; readonly gid: number };

/**
 * The account that PostgreSQL runs under; undefined where it may run as whoever starts it. PostgreSQL refuses to run as root, so that root
 * hands it to the owner of an existing database, else to the user `firstray` if there is one, else to `nobody`.
 * (initdb needs an account that /etc/passwd names.)
 * @throws StartRefusal when root finds neither user.
 */
export async function engineAccount(database: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await ownerOf(database)) ?? accountNamed(await readFile("/etc/passwd", "utf8"), ["firstray", "nobody"]);
}

async function ownerOf(folder: string): Promise<Account | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function accountNamed(passwd: string, names: readonly string[]): Account {
  const rows = passwd.split("\n").map((line) => line.split(":"));
  for (const name of names) {
    const row = rows.find(([user]) => user === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new StartRefusal(
    "PostgreSQL does not run as root, and this machine has neither a user named firstray nor nobody: create one (useradd --system firstray), or start as an ordinary user.",
  );
}
