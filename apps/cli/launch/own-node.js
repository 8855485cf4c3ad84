import { existsSync } from "node:fs";
import { join } from "node:path";

const needed = 24;

/**
 * The Node 24 that runs everything of ours: the one in node_modules where npm brings one (Linux, Windows), else the one that runs this, if
 * it is new enough (macOS).
 * @param {string} root - the repository's folder.
 * @returns {string | undefined} its path; undefined when there is none.
 */
export function ownNode(root) {
  const system = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "node.exe" : "node";
  const brought = join(root, "node_modules", `node-${system}-${process.arch}`, "bin", program);
  if (existsSync(brought)) return brought;
  return Number(process.versions.node.split(".")[0]) >= needed ? process.execPath : undefined;
}
