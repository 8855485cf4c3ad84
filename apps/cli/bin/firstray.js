#!/usr/bin/env node
// The command `firstray` under any Node from 20 on: runs the command line, or the server, with our own Node 24.
import { join } from "node:path";
import { ownNode } from "../launch/own-node.js";
import { runWithSignals } from "../launch/run-with-signals.js";
import { serverFlags } from "../launch/server-flags.js";

const root = join(import.meta.dirname, "../../..");
const arguments_ = process.argv.slice(2);
const isServer = arguments_.length === 1 && ["serve", "demo", "administrator-link"].includes(arguments_[0]);
const keeping = new Map([
  ["verify", "apps/server/src/verify/main.ts"],
  ["rebuild", "apps/server/src/verify/rebuild-main.ts"],
  ["backup", "apps/server/src/backup/main.ts"],
  ["restore", "apps/server/src/backup/main.ts"],
]);
const beside = arguments_.includes("--help") ? undefined : keeping.get(arguments_[0]);
const script = join(root, isServer ? "apps/server/src/main.ts" : (beside ?? "apps/cli/src/main.ts"));
const node = ownNode(root);
if (node) {
  process.exitCode = await runWithSignals(node, [...(isServer ? serverFlags : []), script, ...arguments_]);
} else {
  process.stderr.write("Firstray needs Node 24: run npm ci in its folder, or install Node 24 (macOS).\n");
  process.exitCode = 1;
}
