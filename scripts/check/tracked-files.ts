import { execFileSync } from "node:child_process";

/** Files that git tracks, or would (new and not ignored), relative to the root. */
export function trackedFiles(pattern: RegExp): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8", maxBuffer: 64 << 20 });
  return [...new Set(listed.split("\n"))].filter((file) => file !== "" && pattern.test(file));
}
