import { expect, test } from "vitest";
import { sameMachine } from "./same-machine.ts";

test.each([
  { headers: { host: "localhost:4810" }, same: true },
  { headers: { host: "localhost" }, same: true },
  { headers: { host: "127.0.0.1:4810" }, same: true },
  { headers: { host: "[::1]:4810" }, same: true },
  { headers: { host: "LOCALHOST:4810" }, same: true },
  { headers: { host: "firstray.example.org" }, same: false },
  { headers: { host: "localhost.example.org" }, same: false },
  { headers: { host: "127.0.0.1.example.org:4810" }, same: false },
  { headers: {}, same: false },
  { headers: { host: "localhost", "x-forwarded-for": "10.0.0.7" }, same: false },
  { headers: { host: "localhost", "x-forwarded-host": "firstray.example.org" }, same: false },
  { headers: { host: "localhost", "x-forwarded-proto": "https" }, same: false },
  { headers: { host: "localhost", forwarded: "for=10.0.0.7" }, same: false },
  { headers: { host: "localhost", via: "1.1 proxy" }, same: false },
])("$headers is the same machine: $same", ({ headers, same }) => {
  expect(sameMachine(headers)).toBe(same);
});
