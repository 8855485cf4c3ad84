import { defineConfig } from "vitest/config";

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
          maxWorkers: "100%",
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
