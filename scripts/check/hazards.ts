import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CheckResult } from "./finding.ts";
import { problemWithTest } from "./test-reference.ts";

interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly harm: string;
  readonly controls: readonly { readonly control: string; readonly requirement: string; readonly tests: readonly string[] }[];
}

const stated = (hazard: Hazard): string[] =>
  (["id", "hazard", "cause", "harm"] as const)
    .filter((field) => !hazard[field])
    .map((field) => `${hazard.id ?? "a hazard"} has no ${field}`);

const controlled = (hazard: Hazard): string[] => {
  if (!hazard.controls?.length) return [`${hazard.id} has no control`];
  return hazard.controls.flatMap(({ control, requirement, tests }) => [
    ...(requirement ? [] : [`${hazard.id}: "${control}" names no requirement`]),
    ...(tests?.length
      ? tests.flatMap((test) => problemWithTest(test) ?? []).map((problem) => `${hazard.id}: ${problem}`)
      : [`${hazard.id}: "${control}" has no test`]),
  ]);
};

const namedOnce = (hazards: readonly Hazard[]): string[] =>
  hazards.flatMap(({ id }, index) => (hazards.findIndex((other) => other.id === id) < index ? [`${id} names two hazards`] : []));

/** Every hazard has a name of its own, a cause, a harm and controls; every control a requirement and a test that exists. */
export function checkHazards(): CheckResult {
  const log: { readonly hazards: readonly Hazard[] } = parse(readFileSync("docs/safety/hazards.yml", "utf8"));
  return {
    looked: log.hazards.length,
    of: "hazards",
    problems: [...namedOnce(log.hazards), ...log.hazards.flatMap((hazard) => [...stated(hazard), ...controlled(hazard)])],
  };
}
