#!/usr/bin/env node
// The command `firstray` under any Node from 20 on: runs the command line, or the server, with our own Node 24.
import { join } from "node:path";
import { ownNode } from "../launch/own-node.js";
import { runWithSignals } from "../launch/run-with-signals.js";

const root = join(import.meta.dirname, "../../..");
const arguments_ = process.argv.slice(2);
const isServer = arguments_.length === 1 && ["serve", "demo", "administrator-link"].includes(arguments_[0]);
const isVerify = arguments_[0] === "verify" && !arguments_.includes("--help");
const script = join(root, isServer ? "apps/server/src/main.ts" : isVerify ? "apps/server/src/verify/main.ts" : "apps/cli/src/main.ts");
const node = ownNode(root);
if (node) {
  process.exitCode = await runWithSignals(node, [script, ...arguments_]);
} else {
  process.stderr.write("Firstray needs Node 24: run npm ci in its folder, or install Node 24 (macOS).\n");
  process.exitCode = 1;
}
