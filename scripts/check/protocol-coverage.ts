import { existsSync, readFileSync } from "node:fs";
import type { CheckResult } from "./finding.ts";
import { problemWithTest } from "./test-reference.ts";

const counts = { C: 1, A: 6, I: 2, W: 4, X: 1, T: 8, R: 5, F: 4, N: 3 };
const items = Object.entries(counts).flatMap(([letter, count]) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`));

interface Row {
  readonly item: string;
  readonly places: readonly string[];
  readonly tests: readonly string[];
}

const codeSpans = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? []);

function rows(): Row[] {
  const table = readFileSync("docs/protocol-coverage.md", "utf8").split("\n");
  return table.flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const item = /^\*{0,2}([A-Z]\d)\*{0,2}$/.exec(cells[1] ?? "")?.[1];
    return item === undefined ? [] : [{ item, places: codeSpans(cells[3] ?? ""), tests: codeSpans(cells[4] ?? "") }];
  });
}

/** Every protocol item says where it lives and which test proves it, or says plainly that it does not live yet. */
export function checkProtocolCoverage(): CheckResult {
  const found = rows();
  const problems = items.flatMap((item) => {
    const row = found.find((candidate) => candidate.item === item);
    if (row === undefined) return [`docs/protocol-coverage.md has no row for ${item}`];
    const lost = row.places.filter((place) => !existsSync(place)).map((place) => `${item}: ${place} does not exist`);
    const untested = row.tests.flatMap((test) => problemWithTest(test) ?? []).map((problem) => `${item}: ${problem}`);
    return [...lost, ...untested, ...(row.places.length > 0 && row.tests.length === 0 ? [`${item} names no test`] : [])];
  });
  return { looked: found.length, of: "protocol items", problems };
}
