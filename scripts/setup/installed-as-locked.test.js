import { expect, test } from "vitest";
import { installedAsLocked } from "./installed-as-locked.js";

const fastify = { version: "5.0.0", integrity: "sha512-a" };
const binding = { version: "1.0.0", integrity: "sha512-b", optional: true };
const lockfile = {
  packages: {
    "": { version: "0.1.0" },
    "apps/server": { version: "0.1.0" },
    "node_modules/@firstray/server": { link: true },
    "node_modules/fastify": fastify,
    "node_modules/binding-linux-x64": binding,
  },
};
const record = (packages) => ({ packages });

test.each([
  { title: "everything", packages: { "node_modules/fastify": fastify, "node_modules/binding-linux-x64": binding }, installed: true },
  { title: "all but another platform's package", packages: { "node_modules/fastify": fastify }, installed: true },
  { title: "nothing", packages: {}, installed: false },
  { title: "another version", packages: { "node_modules/fastify": { ...fastify, version: "4.0.0" } }, installed: false },
  { title: "other contents", packages: { "node_modules/fastify": { ...fastify, integrity: "sha512-x" } }, installed: false },
  {
    title: "an optional package of another version",
    packages: { "node_modules/fastify": fastify, "node_modules/binding-linux-x64": { ...binding, version: "2.0.0" } },
    installed: false,
  },
])("$title installed: $installed", ({ packages, installed }) => {
  expect(installedAsLocked(lockfile, record(packages))).toBe(installed);
});
