import { existsSync, readFileSync } from "node:fs";

/** A test is named as `path/to/file.test.ts: its title`, a beginning of the title being enough. */
export function problemWithTest(reference: string): string | undefined {
  const colon = reference.indexOf(": ");
  if (colon < 0) return `"${reference}" is not of the form path: title`;
  const [file, title] = [reference.slice(0, colon), reference.slice(colon + 2)];
  if (!existsSync(file)) return `${file} does not exist`;
  return readFileSync(file, "utf8").includes(title) ? undefined : `${file} has no test "${title}"`;
}
