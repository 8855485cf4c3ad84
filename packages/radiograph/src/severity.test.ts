import { describe, expect, test } from "vitest";
import { measureFilm } from "./measure-film.ts";
import { severity } from "./severity.ts";
import { severityClass } from "./severity-class.ts";
import { severitySystems } from "./severity-systems.ts";
import { drawnFoot } from "./testing/drawn-foot.ts";

describe("classes as shown, half-open at the next class's lower bound", () => {
  const piqueVidal = severitySystems["pique-vidal"];
  test.each([
    { hva: 14.94, is: "normal" },
    { hva: 14.95, is: "mild" },
    { hva: 20.94, is: "mild" },
    { hva: 20.95, is: "moderate" },
    { hva: 39.94, is: "moderate" },
    { hva: 39.95, is: "severe" },
    { hva: -8, is: "normal" },
  ])("HVA $hva is $is (pique-vidal2009)", ({ hva, is }) => {
    expect(severityClass(hva, piqueVidal.halluxValgusAngle)).toBe(is);
  });

  test.each([
    { ima: 8.9, is: "normal" },
    { ima: 9, is: "mild" },
    { ima: 11.9, is: "mild" },
    { ima: 12, is: "moderate" },
    { ima: 17.9, is: "moderate" },
    { ima: 18, is: "severe" },
  ])("IMA $ima is $is (pique-vidal2009)", ({ ima, is }) => {
    expect(severityClass(ima, piqueVidal.intermetatarsalAngle)).toBe(is);
  });

  test.each([
    { system: "german-school", hva: 40, ima: 15, is: ["moderate", "moderate"] },
    { system: "german-school", hva: 40.1, ima: 15.1, is: ["severe", "severe"] },
    { system: "mann-coughlin", hva: 19.9, ima: 16, is: ["mild", "severe"] },
    { system: "robinson-limbers", hva: 20, ima: 20, is: ["moderate", "moderate"] },
  ] as const)("$system: HVA $hva and IMA $ima", ({ system, hva, ima, is }) => {
    const { halluxValgusAngle, intermetatarsalAngle } = severitySystems[system];
    expect([severityClass(hva, halluxValgusAngle), severityClass(ima, intermetatarsalAngle)]).toEqual(is);
  });
});

test("both angles are classed, the worse one named, and the classes that the error reaches", () => {
  const named = severity(measureFilm(drawnFoot({ halluxValgus: 20, intermetatarsal: 14 }), { kind: "unknown" }));
  expect(named).toMatchObject({
    system: "pique-vidal",
    method: "shaft",
    halluxValgusAngle: { class: "mild", possible: ["mild", "moderate"] },
    intermetatarsalAngle: { class: "moderate", possible: ["mild", "moderate"] },
    worse: "moderate",
  });
});

test("a well-traced angle far from every cut-off has one class", () => {
  const traced = severity(measureFilm(drawnFoot({ halluxValgus: 30, intermetatarsal: 15, sd: [3, 0.3] }), { kind: "unknown" }));
  expect(traced.halluxValgusAngle).toMatchObject({ class: "moderate", possible: ["moderate"] });
});

test("what was not measured is not classed", () => {
  const unread = severity(measureFilm(drawnFoot({ halluxValgus: 30, intermetatarsal: 15 }), { kind: "unknown" }), { method: "head-base" });
  expect(unread).toMatchObject({
    halluxValgusAngle: { kind: "not-measured" },
    intermetatarsalAngle: { kind: "not-measured" },
    worse: "unknown",
  });
});
