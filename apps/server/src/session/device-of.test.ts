import { expect, test } from "vitest";
import { deviceOf } from "./device-of.ts";

test.each([
  {
    agent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/153.0.0.0 Safari/537.36 Edg/153.0.0.0",
    device: "Edge, Windows",
  },
  { agent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15", device: "Safari, macOS" },
  { agent: "Mozilla/5.0 (iPad; CPU OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1", device: "Safari, iPad" },
  { agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", device: "Firefox, Linux" },
  { agent: undefined, device: "" },
])("$agent is $device", ({ agent, device }) => {
  expect(deviceOf(agent)).toBe(device);
});
