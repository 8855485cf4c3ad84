import type { Interval, LandmarkFile, Measurement, MeasurementName } from "@firstray/radiograph";
import type { Assessment, Facts, FilmDescription } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { indication } from "./indication.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { after, operated, registered } from "./testing/course.ts";

const on = "2027-01-04";
const leftFoot: LandmarkFile = { format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points: {} };
/** Toes up and the second metatarsal to the right of the first: a right foot, labelled left. */
const mirrored: LandmarkFile = {
  ...leftFoot,
  points: {
    firstMetatarsalShaftDistal: [500, 300],
    firstMetatarsalShaftProximal: [500, 600],
    secondMetatarsalShaftDistal: [700, 300],
    secondMetatarsalShaftProximal: [700, 600],
  },
};

function angle(name: MeasurementName, value: number, interval95: Interval = { kind: "unknown" }): Measurement {
  const rest = { unit: "deg", intervalFrom: "published", landmarks: [], orientedBy: "landmarks" } as const;
  return { name, method: "shaft", kind: "measured", value, interval95, ...rest };
}

const angles = (hva: number, ima: number): readonly Measurement[] => [angle("halluxValgusAngle", hva), angle("intermetatarsalAngle", ima)];

interface Film {
  readonly measurements?: readonly Measurement[];
  readonly description?: Partial<FilmDescription>;
  readonly landmarks?: LandmarkFile;
  readonly differs?: boolean;
  readonly film?: string;
}

function withFilm(facts: Facts, { measurements, description, landmarks = leftFoot, differs = false, film = "film-1" }: Film): Facts {
  const mismatch = differs ? ([{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }] as const) : [];
  const file = { contentHash: film, format: "dicom", columns: 10, rows: 10 } as const;
  const described = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: on, ...description } as const;
  const added = after(facts, "AddFilm", { film, file, description: described, mismatch }, on);
  return measurements === undefined || differs ? added : after(added, "MeasureFilm", { film, landmarks, measurements }, on);
}

function withPain(facts: Facts, pain: Assessment["pain"] = { walking: 6, atRest: 2 }): Facts {
  return after(facts, "RecordAssessment", { episode: "left-1", assessment: pain === undefined ? {} : { pain } }, on);
}

function criteria(facts: Facts) {
  const episode = facts.episodes.find(({ id }) => id === "left-1");
  if (episode === undefined) throw new Error("no episode");
  const [deformity, intermetatarsal] = indication(protocolV1, facts, episode);
  return { deformity, intermetatarsal };
}

describe("I2: intermetatarsal angle from 12.0° to 18.0°, as shown", () => {
  test.each<{ ima: number; interval: Interval; state: string }>([
    { ima: 11.94, interval: { kind: "unknown" }, state: "not-met" },
    { ima: 11.96, interval: { kind: "unknown" }, state: "met" },
    { ima: 12, interval: { kind: "unknown" }, state: "met" },
    { ima: 18.04, interval: { kind: "unknown" }, state: "met" },
    { ima: 18.06, interval: { kind: "unknown" }, state: "not-met" },
    { ima: 15, interval: [14, 16], state: "met" },
    { ima: 15, interval: [11.4, 18.6], state: "within-error" },
    { ima: 12.5, interval: [11.9, 13.1], state: "within-error" },
    { ima: 12.5, interval: [11.96, 13.1], state: "met" },
    { ima: 11, interval: [10, 12], state: "within-error" },
    { ima: 11, interval: [10, 11.9], state: "not-met" },
    { ima: 20, interval: [18, 22], state: "within-error" },
    { ima: 20, interval: [18.1, 22], state: "not-met" },
  ])("$ima with $interval is $state", ({ ima, interval, state }) => {
    const facts = withFilm(registered(), { measurements: [angle("intermetatarsalAngle", ima, interval)] });
    const { intermetatarsal } = criteria(facts);
    expect(intermetatarsal).toMatchObject({
      item: "I2",
      state,
      source: "practice-protocol",
      value: { unit: "deg", method: "shaft", interval95: interval },
    });
  });

  test("another method's value is not read in its place", () => {
    const other = { ...angle("intermetatarsalAngle", 15), method: "head-base" } as const;
    expect(criteria(withFilm(registered(), { measurements: [other] })).intermetatarsal?.state).toBe("missing");
  });
});

describe("I1: pain with a mild to moderate deformity (pique-vidal2009, the worse class counts)", () => {
  test.each([
    { hva: 14.9, ima: 8.9, state: "not-met", why: "both normal" },
    { hva: 15, ima: 8.9, state: "met", why: "mild by HVA" },
    { hva: 14.9, ima: 9, state: "met", why: "mild by IMA" },
    { hva: 39.9, ima: 17.9, state: "met", why: "moderate by both" },
    { hva: 40, ima: 12, state: "not-met", why: "severe by HVA" },
    { hva: 30, ima: 18, state: "not-met", why: "severe by IMA" },
    { hva: -4, ima: 6, state: "not-met", why: "a varus toe" },
  ])("HVA $hva, IMA $ima: $state ($why)", ({ hva, ima, state }) => {
    const { deformity } = criteria(withFilm(withPain(registered()), { measurements: angles(hva, ima) }));
    expect(deformity).toMatchObject({ item: "I1", state, value: { value: 6, unit: "nrs" } });
    expect(deformity?.explanation.en).toContain("Piqué-Vidal 2009");
  });

  test("near a cut-off that would change the answer it is within error", () => {
    const near = [angle("halluxValgusAngle", 39, [36, 42]), angle("intermetatarsalAngle", 14, [13, 15])];
    expect(criteria(withFilm(withPain(registered()), { measurements: near })).deformity?.state).toBe("within-error");
    const between = [angle("halluxValgusAngle", 20, [17, 23]), angle("intermetatarsalAngle", 14, [13, 15])];
    expect(criteria(withFilm(withPain(registered()), { measurements: between })).deformity?.state).toBe("met");
  });

  test("no pain is not met whatever the film says; pain not asked is missing", () => {
    const film = withFilm(registered(), { measurements: angles(30, 15) });
    expect(criteria(withPain(film, { walking: 0 })).deformity?.state).toBe("not-met");
    expect(criteria(film).deformity?.state).toBe("missing");
    expect(criteria(withPain(film, {})).deformity?.state).toBe("missing");
  });
});

describe("what is missing is said", () => {
  const measured = { measurements: angles(30, 15) };
  test.each<{ what: string; films: readonly Film[]; says: string }>([
    { what: "no film", films: [], says: "no standing film" },
    {
      what: "not known to be weight-bearing",
      films: [{ ...measured, description: { weightBearing: "unknown" } }],
      says: "not known to be weight-bearing",
    },
    { what: "not weight-bearing", films: [{ ...measured, description: { weightBearing: "no" } }], says: "not known to be weight-bearing" },
    { what: "not measured", films: [{}], says: "not been measured" },
    { what: "the other foot's film", films: [{ ...measured, description: { side: "right" } }], says: "no standing film" },
    { what: "a lateral film", films: [{ ...measured, description: { view: "lateral" } }], says: "no standing film" },
    { what: "wrong patient's film in doubt", films: [{ ...measured, differs: true }], says: "differ from the chart" },
    { what: "wrong laterality not settled", films: [{ ...measured, landmarks: mirrored }], says: "landmarks show the other" },
    {
      what: "a later film in doubt stands in the way of an earlier good one",
      films: [
        { ...measured, description: { acquiredOn: "2026-12-01" } },
        { ...measured, film: "film-2", landmarks: mirrored },
      ],
      says: "landmarks show the other",
    },
  ])("$what", ({ films, says }) => {
    const { deformity, intermetatarsal } = criteria(films.reduce(withFilm, withPain(registered())));
    expect([deformity?.state, intermetatarsal?.state]).toEqual(["missing", "missing"]);
    expect(deformity?.explanation.en).toContain(says);
    expect(intermetatarsal?.explanation.en).toContain(says);
  });

  test("wrong laterality: settled by a person, the film counts for the foot it was settled as", () => {
    const facts = withFilm(registered(), { ...measured, landmarks: mirrored });
    const settled = (side: "left" | "right") =>
      criteria(after(facts, "SettleFilmLaterality", { film: "film-1", side }, on)).intermetatarsal?.state;
    expect([settled("left"), settled("right")]).toEqual(["met", "missing"]);
  });

  test("wrong patient's film: settled as another's, it is as if it were not there", () => {
    const good = withFilm(registered(), { ...measured, description: { acquiredOn: "2026-12-01" } });
    const doubtful = withFilm(good, { film: "film-2", differs: true });
    expect(criteria(doubtful).intermetatarsal?.state).toBe("missing");
    expect(criteria(after(doubtful, "SettleFilmIdentity", { film: "film-2", belongs: false }, on)).intermetatarsal?.state).toBe("met");
  });
});

test("the latest film counts, and none taken after the operation", () => {
  const early = { measurements: angles(30, 15), description: { acquiredOn: "2026-11-01" } };
  const late = { measurements: angles(30, 20), description: { acquiredOn: "2026-12-01" }, film: "film-2" };
  const postoperative = { measurements: angles(8, 5), description: { acquiredOn: "2027-04-11" }, film: "film-3" };
  const value = (films: readonly Film[]) => criteria(films.reduce(withFilm, operated())).intermetatarsal?.value?.value;
  expect(value([early, late])).toBe(20);
  expect(value([late, early])).toBe(20);
  expect(value([early, postoperative])).toBe(15);
});
