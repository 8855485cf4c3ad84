import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { help } from "./help.ts";
import { serverSettings } from "./server-settings.ts";

const start = join(import.meta.dirname, "../../server/src/start");

/** What the server takes from its environment, as its own code names it. */
const read = ["configuration.ts", "message-settings.ts", "keeping-settings.ts"].flatMap((file) =>
  [...readFileSync(join(start, file), "utf8").matchAll(/const \{([A-Z_, ]+)\} = environment|environment\["([A-Z_]+)"\]/g)].flatMap(
    ([, many, one]) => (one === undefined ? (many ?? "").split(",").map((name) => name.trim()) : [one]),
  ),
);

test("the help says every variable that the server reads, in both languages", async () => {
  expect(read.length).toBeGreaterThan(8);
  expect(Object.keys(serverSettings)).toEqual(expect.arrayContaining(read));
  for (const language of ["en", "fr"] as const) {
    const said = await help(language);
    for (const name of read) expect(said).toContain(`${name}  `);
  }
});
