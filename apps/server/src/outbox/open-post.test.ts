import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPost } from "./open-post.ts";
import { smtpServerAddress } from "./smtp-server-address.ts";

test("the demo's messages end in its own folder, whatever else is set", async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "firstray-demo-"));
  const server = smtpServerAddress("smtp://mail.invalid");
  if (!server) throw new Error("an address was expected");
  const { carrier } = openPost({
    mode: "demo",
    port: 0,
    dataFolder,
    messages: { smtp: { server, from: "c@example.org" }, smsFolder: "/nowhere" },
  });
  const mail = { id: "1", to: "aline@example.org", subject: "Un message de votre clinique", body: "Bonjour, à bientôt" };
  expect(await carrier.email?.(mail)).toEqual({ kind: "accepted", receipt: "1.eml" });
  expect(await carrier.sms?.({ id: "2", to: "555-0100", text: "Bonjour" })).toEqual({ kind: "accepted", receipt: "2.json" });
  expect((await readdir(join(dataFolder, "outgoing"))).sort()).toEqual(["1.eml", "2.json"]);
  expect(await readFile(join(dataFolder, "outgoing", "1.eml"), "utf8")).toContain("To: aline@example.org");
  await rm(dataFolder, { recursive: true });
});

test("without settings there is no way out", () => {
  expect(openPost({ mode: "serve", port: 0, dataFolder: "/data", messages: {} })).toEqual({ carrier: {} });
});

test("a folder that cannot be written to is a refusal for the time being", async () => {
  const { carrier } = openPost({ mode: "serve", port: 0, dataFolder: "/data", messages: { smsFolder: "/dev/null/sms" } });
  expect(await carrier.sms?.({ id: "2", to: "555-0100", text: "Bonjour" })).toMatchObject({ kind: "refused", lasting: false });
});
