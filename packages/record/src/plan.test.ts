import { describe, expect, test } from "vitest";
import type { Facts } from "./facts.ts";
import { planBlock } from "./plan-block.ts";
import { filmed, filmedAgain, measured, planned } from "./testing/plan-guard-cases.ts";
import { after, decided, operated, refusal } from "./testing/practice.ts";
import { plannedLandmarks, samplePlan, sampleResult } from "./testing/sample-plan.ts";

const on = "2027-01-11";
const file = { contentHash: "e5", format: "dicom", columns: 2000, rows: 1000 } as const;
const description = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-01-04" } as const;
const differs = [{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }] as const;

/** The measured left foot on a record that already stands so. */
function measuredOn(facts: Facts): Facts {
  const added = after(facts, "AddFilm", { film: "film-1", file, description, mismatch: [] }, { on });
  return after(added, "MeasureFilm", { film: "film-1", landmarks: plannedLandmarks, measurements: [] }, { on });
}

function blockOf(facts: Facts): string | undefined {
  const film = facts.films.find(({ id }) => id === "film-1");
  if (!film) throw new Error("no film");
  return planBlock(facts, film)?.en;
}

describe("H76: nothing is planned or signed on a film that is not settled", () => {
  test.each([
    { what: "a measured film of a foot that was never operated on", facts: measured(), says: undefined },
    { what: "a film that nobody has measured", facts: filmed(), says: /not been measured/ },
    {
      what: "a film settled as another patient's",
      facts: after(measured(), "SettleFilmIdentity", { film: "film-1", belongs: false }),
      says: /another patient/,
    },
    {
      what: "a film whose header differs from the chart",
      facts: after(operated(), "AddFilm", { film: "film-1", file, description, mismatch: [...differs] }, { on }),
      says: /differ from the chart/,
    },
    {
      what: "a film whose foot was settled as the other one after it was measured",
      facts: after(measured(), "SettleFilmLaterality", { film: "film-1", side: "right" }),
      says: /other foot/,
    },
    {
      what: "a film whose landmarks lie as on the other foot",
      facts: after(
        after(filmed(), "MeasureFilm", {
          film: "film-1",
          landmarks: { ...plannedLandmarks, points: mirrored(plannedLandmarks.points) },
          measurements: [],
        }),
        "RecordConsent",
        { episode: "left-1", copyGiven: true },
      ),
      says: /labelled left/,
    },
    { what: "a foot that was operated on", facts: measuredOn(operated(0)), says: /has been operated on/ },
    { what: "a foot with a wire in it", facts: measuredOn(operated()), says: /holds a wire/ },
  ])("$what", ({ facts, says }) => {
    const because = blockOf(facts);
    if (says === undefined) expect(because).toBeUndefined();
    else expect(because).toMatch(says);
  });
});

function mirrored(points: typeof plannedLandmarks.points): typeof plannedLandmarks.points {
  return Object.fromEntries(Object.entries(points).map(([name, point]) => [name, Array.isArray(point) ? [-point[0], point[1]] : point]));
}

describe("H75: a plan is of its film's own foot", () => {
  test("a plan for the other foot's course is refused", () => {
    expect(refusal(measured(), "SignPlan", { ...samplePlan(), episode: "right-1" }).code).toBe("invalid");
    expect(refusal(measured(), "SignPlan", { ...samplePlan(), foot: "right", episode: "right-1" }).code).toBe("film-blocked");
  });

  test("a plan drawn on other landmarks than the film's is refused", () => {
    const landmarks = { ...plannedLandmarks, points: { ...plannedLandmarks.points, firstMetatarsalHeadCentre: [0, 0] as const } };
    expect(refusal(measured(), "SignPlan", { ...samplePlan(), landmarks }).code).toBe("film-blocked");
  });
});

test("H76: a broken limit forbids the signature, and the sentence says which number", () => {
  const { code, sentence } = refusal(measured(), "SignPlan", samplePlan({ lateralShift: 12 }));
  expect(code).toBe("plan-forbidden");
  expect(sentence.en).toMatch(/Contact is 2 mm/);
  expect(sentence.fr).toMatch(/Le contact est de 2 mm/);
});

test("a signed plan holds all that draws it again", () => {
  const [plan] = planned().plans;
  expect(plan?.signed).toEqual(samplePlan());
  expect(plan?.achieved).toEqual([]);
});

test("H78: a signed plan never changes: what differs is refused, and it can only be voided", () => {
  const payload: Readonly<Record<string, unknown>> = { ...samplePlan({ kerf: 1 }) };
  expect(decided(planned(), "CorrectEvent", { corrects: "signed", occurredOn: on, payload })).toMatchObject({ kind: "refused" });
  expect(after(planned(), "VoidEvent", { voids: "signed" }).plans).toEqual([]);
});

describe("planned against achieved", () => {
  test("a later film of the same foot is held against the plan", () => {
    const [plan] = after(filmedAgain(), "CompareWithPlan", sampleResult()).plans;
    expect(plan?.achieved).toHaveLength(1);
    expect(plan?.achieved[0]?.achieved.lateralShift.planned).toBe(7.5);
  });

  test("a film that is settled as somebody else's tells nothing of the result", () => {
    const compared = after(filmedAgain(), "CompareWithPlan", sampleResult());
    expect(after(compared, "SettleFilmIdentity", { film: "film-2", belongs: false }).plans[0]?.achieved).toEqual([]);
  });

  test("there is nothing to compare with a plan that was voided", () => {
    expect(refusal(after(filmedAgain(), "VoidEvent", { voids: "signed" }), "CompareWithPlan", sampleResult()).code).toBe("invalid");
  });
});
