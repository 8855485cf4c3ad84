import { expect, test } from "vitest";
import { configuration } from "./configuration.ts";

test("without a word the port is 4810 and the data lie where the user's data lie", () => {
  const found = configuration("serve", { XDG_DATA_HOME: "/home/demo/data" }, 1000);
  expect(found).toEqual({ mode: "serve", port: 4810, dataFolder: "/home/demo/data/firstray", messages: {}, keeping: {} });
});

test("the environment decides", () => {
  const environment = {
    PORT: "8080",
    FIRSTRAY_DATA: "/srv/foot",
    DATABASE_URL: "postgres://db/foot",
    PUBLIC_URL: "https://foot.example.org/",
    DRAIN_SECONDS: "0",
  };
  expect(configuration("serve", environment, 1000)).toEqual({
    ...{ mode: "serve", port: 8080, dataFolder: "/srv/foot", databaseUrl: "postgres://db/foot", publicUrl: "https://foot.example.org" },
    ...{ drainSeconds: 0, messages: {}, keeping: {} },
  });
});

test.each([
  { environment: { PORT: "80a" }, sentence: /PORT is 80a/ },
  { environment: { PORT: "65536" }, sentence: /PORT is 65536/ },
  { environment: { PORT: "-1" }, sentence: /PORT is -1/ },
  { environment: { PUBLIC_URL: "foot.example.org" }, sentence: /PUBLIC_URL is foot.example.org/ },
  { environment: { PUBLIC_URL: "ftp://foot.example.org" }, sentence: /PUBLIC_URL is ftp/ },
  { environment: { PUBLIC_URL: "http://foot.example.org" }, sentence: /passkeys over https alone/ },
  { environment: { LOCK_MINUTES: "0" }, sentence: /LOCK_MINUTES is 0/ },
  { environment: { DRAIN_SECONDS: "61" }, sentence: /DRAIN_SECONDS is 61/ },
  { environment: { DRAIN_SECONDS: "soon" }, sentence: /DRAIN_SECONDS is soon/ },
  { environment: { LOCK_MINUTES: "never" }, sentence: /LOCK_MINUTES is never/ },
])("$environment is refused", ({ environment, sentence }) => {
  expect(() => configuration("serve", environment, 1000)).toThrow(sentence);
});

test("the demo takes no way out from the environment", () => {
  expect(configuration("demo", { SMTP_URL: "smtp://mail.example.org", FIRSTRAY_DATA: "/srv/demo" }, 1000)).toEqual({
    ...{ mode: "demo", port: 4810, dataFolder: "/srv/demo" },
  });
});

test("the demo is never offered under a public address", () => {
  expect(() => configuration("demo", { PUBLIC_URL: "https://foot.example.org" }, 1000)).toThrow(/only on this computer/);
});
