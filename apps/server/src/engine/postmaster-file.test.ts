import { expect, test } from "vitest";
import { postmasterFile } from "./postmaster-file.ts";

const lines = (address: string, status: string): string =>
  ["4711", "/data", "1795371630", "5433", "../engine/run", address, "  21493  14", status, ""].join("\n");

test.each([
  { title: "on a socket, ready", text: lines("", "ready   "), says: { pid: 4711, port: 5433, loopback: false, ready: true } },
  {
    title: "on the loopback address, ready",
    text: lines("127.0.0.1", "ready   "),
    says: { pid: 4711, port: 5433, loopback: true, ready: true },
  },
  { title: "starting", text: lines("", "starting"), says: { pid: 4711, port: 5433, loopback: false, ready: false } },
  { title: "stopping", text: lines("", "stopping"), says: { pid: 4711, port: 5433, loopback: false, ready: false } },
])("$title", ({ text, says }) => expect(postmasterFile(text)).toEqual(says));

test.each(["", "4711\n/data\n1795371630\n5433\n"])("one that is still being written says nothing: %j", (text) => {
  expect(postmasterFile(text)).toBeUndefined();
});
