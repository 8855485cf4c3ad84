import type { BoneCourse } from "./bone-course.ts";
import type { FilmTracing } from "./film-tracing.ts";
import { joinedReadings } from "./joined-readings.ts";
import { offFilm } from "./off-film.ts";
import { tapNeed } from "./tap-need.ts";
import type { TapReading } from "./tap-reading.ts";
import { traceSesamoid } from "./trace-sesamoid.ts";

const sesamoids = ["tibialSesamoid", "fibularSesamoid"] as const;

/** Both edges of each sesamoid that was tapped, across the first metatarsal. */
export function sesamoidPoints(tracing: FilmTracing, first: BoneCourse | undefined): TapReading {
  const readings = sesamoids.map((name) => sesamoidReading(tracing, name, first));
  return joinedReadings(readings);
}

function sesamoidReading(
  { film, brightness, tapAt }: FilmTracing,
  name: (typeof sesamoids)[number],
  first: BoneCourse | undefined,
): TapReading {
  const tap = tapAt(name);
  if (tap === undefined) return { points: {}, problems: [] };
  if (first === undefined) return { points: {}, problems: [tapNeed(name, "firstMetatarsal")] };
  const found = offFilm(film, tap) ?? traceSesamoid(brightness, tap, first);
  if (found.kind === "not-found") return { points: {}, problems: [{ tap: name, kind: "not-traced", because: found.because }] };
  return { points: { [`${name}Medial`]: found.medial, [`${name}Lateral`]: found.lateral }, problems: [] };
}
