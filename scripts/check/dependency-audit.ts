import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { CheckResult } from "./finding.ts";

interface Locked {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}
interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

const longestMs = 60_000;
/** What is fixed before anything is released; the rest is npm's own list to read. */
const grave: ReadonlySet<string> = new Set(["high", "critical"]);

/**
 * Every package of the lock file is held by its SHA-512 and, where it says from where, comes from the public registry over https. A
 * program for another platform has no hash where the lock file was written on this one.
 */
export function checkLockFile(): CheckResult {
  const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const installed = Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
  const problems = installed.flatMap(([path, { resolved, integrity, optional }]) => [
    ...(resolved === undefined || resolved.startsWith("https://registry.npmjs.org/") ? [] : [`${path} comes from ${resolved}`]),
    ...(integrity?.startsWith("sha512-") || (optional && !existsSync(path)) ? [] : [`${path} is not held by a SHA-512`]),
  ]);
  return { looked: installed.length, of: "locked packages", problems };
}

/** Known weaknesses of what the product ships with, as the registry knows them today; where it does not answer, that is said. */
export function checkAudit(): CheckResult {
  const looked = checkLockFile().looked;
  const of = "locked packages";
  const windows = process.platform === "win32";
  const run = spawnSync(windows ? "npm.cmd" : "npm", ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    timeout: longestMs,
    shell: windows,
  });
  const audit = auditIn(run.stdout ?? "");
  if (audit?.vulnerabilities === undefined) {
    const why = /\d{3} [A-Z][\w ]+|E[A-Z]{4,}/.exec(`${run.error?.message ?? ""} ${run.stderr ?? ""}`)?.[0] ?? "no answer that can be read";
    return {
      looked,
      of,
      problems: [],
      skipped: `the registry told nothing about known weaknesses (${why}): run npm audit where it is reached`,
    };
  }
  const found = Object.entries(audit.vulnerabilities).filter(([, { severity }]) => grave.has(severity));
  return { looked, of, problems: found.map(([name, { severity, range }]) => `${name} ${range} has a weakness: ${severity}`) };
}

function auditIn(output: string): Audit | undefined {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
