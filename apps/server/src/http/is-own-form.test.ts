import { expect, test } from "vitest";
import { isOwnForm } from "./is-own-form.ts";

test.each([
  { headers: { "sec-fetch-site": "same-origin" }, own: true },
  { headers: { "sec-fetch-site": "cross-site" }, own: false },
  { headers: { "sec-fetch-site": "same-site" }, own: false },
  { headers: { "sec-fetch-site": "cross-site", origin: "https://foot.example.org", host: "foot.example.org" }, own: false },
  { headers: { origin: "https://foot.example.org", host: "foot.example.org" }, own: true },
  { headers: { origin: "https://evil.example.org", host: "foot.example.org" }, own: false },
  { headers: { origin: "null", host: "foot.example.org" }, own: false },
  { headers: { host: "foot.example.org" }, own: false },
])("a form with $headers is our own: $own", ({ headers, own }) => {
  expect(isOwnForm(headers)).toBe(own);
});
