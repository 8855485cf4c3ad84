import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { firstray } from "./testing/firstray.ts";
import { scratchFolder } from "./testing/scratch-folder.ts";

const folder = scratchFolder();
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(at("text.dcm"), "this is no film");
  writeFileSync(at("text.json"), "this is no JSON");
  writeFileSync(at("other.json"), JSON.stringify({ format: "other/1" }));
  writeFileSync(at("landmarks.json"), JSON.stringify({ format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points: {} }));
});

describe("refused: exit code 1, one sentence, nothing else", () => {
  test.each([
    {
      title: "no such film",
      arguments_: () => ["measure", at("none.dcm"), "--landmarks", at("landmarks.json")],
      says: /there is no such file/,
    },
    { title: "a folder", arguments_: () => ["measure", folder, "--landmarks", at("landmarks.json")], says: /it is a folder/ },
    { title: "not a film", arguments_: () => ["measure", at("text.dcm"), "--landmarks", at("landmarks.json")], says: /neither DICOM/ },
    {
      title: "no such landmarks",
      arguments_: () => ["measure", at("text.dcm"), "--landmarks", at("none.json")],
      says: /there is no such file/,
    },
    {
      title: "landmarks that are not JSON",
      arguments_: () => ["measure", at("text.dcm"), "--landmarks", at("text.json")],
      says: /is not JSON/,
    },
    {
      title: "another format",
      arguments_: () => ["measure", at("text.dcm"), "--landmarks", at("other.json")],
      says: /firstray-landmarks\/1/,
    },
    { title: "a day that is not", arguments_: () => ["pathway", "--operated", "2027-02-30", "--foot", "left"], says: /2027-02-30/ },
    { title: "a day in another form", arguments_: () => ["pathway", "--operated", "11/01/2027", "--foot", "left"], says: /YYYY-MM-DD/ },
    {
      title: "a second day that is not",
      arguments_: () => ["pathway", "--operated", "2027-01-11", "--foot", "left", "--on", "soon"],
      says: /--on is soon/,
    },
    {
      title: "an unknown foot",
      arguments_: () => ["pathway", "--operated", "2027-01-11", "--foot", "middle"],
      says: /left, right or both/,
    },
  ])("$title", ({ arguments_, says }) => {
    const { code, out, complaint } = firstray(arguments_());
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(complaint).toMatch(says);
    expect(complaint).toMatch(/^[^\n]+\.\n$/);
  });
});

describe("misused: exit code 2, what is wrong and the usage", () => {
  test.each([
    { arguments_: ["pathway", "--foot", "left"], says: /--operated missing[\s\S]*firstray pathway --operated DATE/ },
    { arguments_: ["pathway", "--operated", "2027-01-11", "--foot", "left", "--fast"], says: /--fast[\s\S]*firstray pathway/ },
    { arguments_: ["measure", "--landmarks", "x.json"], says: /firstray measure FILE/ },
    { arguments_: ["measure", "a", "b", "--landmarks", "x.json"], says: /firstray measure FILE/ },
    { arguments_: ["phantom", "--hva"], says: /firstray phantom --hva/ },
    { arguments_: ["serve", "now"], says: /firstray serve/ },
    { arguments_: ["dance"], says: /There is no command dance/ },
    { arguments_: [], says: /firstray measure/ },
  ])("firstray $arguments_", ({ arguments_, says }) => {
    const { code, out, complaint } = firstray(arguments_);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(complaint).toMatch(says);
    expect(complaint).not.toMatch(/ {2}at /);
  });
});

test("help names every command, --version the version", () => {
  const { code, out } = firstray(["help"]);
  expect(code).toBe(0);
  for (const name of ["measure", "trace", "pathway", "phantom", "serve", "demo"]) expect(out).toContain(`firstray ${name}`);
  expect(firstray(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, complaint: "" });
});
