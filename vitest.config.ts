import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// The command line, servers and the film's children are started some hundred times: what one has compiled the next need not.
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "node_modules/.cache/firstray-compiled");

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "bench/src/**/*.test.ts", "apps/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.js"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The test files change nothing that another could see: they share their worker and the modules that it has read.
          isolate: false,
          // One more than there are cores: many wait for a database or for a program that they started.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 0 },
          globalSetup: "./apps/server/src/testing/global-setup.ts",
        },
      },
      {
        test: {
          name: "e2e",
          include: ["e2e/src/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
          maxWorkers: 2,
          // What is polled for comes when the machine gets to it; what never comes still fails.
          expect: { poll: { timeout: 15_000 } },
          // After the others: a browser that waits for a busy machine says nothing about the product.
          sequence: { groupOrder: 1 },
          globalSetup: "./e2e/src/global-setup.ts",
        },
      },
    ],
  },
});
