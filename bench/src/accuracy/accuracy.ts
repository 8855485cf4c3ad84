import { sharedSkeleton } from "../bones/shared-skeleton.ts";
import type { Figure } from "../figure.ts";
import { fullSetFigures } from "./full-set-figures.ts";
import { fullSetFilms } from "./full-set-films.ts";
import { fullSetTime } from "./full-set-time.ts";
import { judgedFilms } from "./judged-films.ts";
import { sourceFigures } from "./source-figures.ts";
import { traceTime } from "./trace-time.ts";

/** How many films of each source, and which run of them: two seeds share no film. */
export interface AccuracyOrder {
  readonly seed: number;
  /** Of phantoms; half as many rendered bones. */
  readonly films: number;
}

/** Tracing held against known truth: the rendered bones first, for nobody drew them to be traced. */
export async function benchAccuracy({ seed, films }: AccuracyOrder): Promise<readonly Figure[]> {
  const time = [...traceTime(), ...fullSetTime()];
  const shared = sharedSkeleton();
  if (shared.kind === "absent") console.error(`Rendered real bones are left out: ${shared.because}.`);
  const bones = shared.kind === "found" ? sourceFigures("bones", await judgedFilms("bones", seed, Math.ceil(films / 2))) : [];
  const drawn = await judgedFilms("phantoms", seed, films);
  const exactness = Math.max(...drawn.map((film) => film.exactness ?? 0));
  return [
    ...bones,
    ...sourceFigures("phantoms", drawn),
    ...fullSetFigures(await fullSetFilms(seed, films)),
    { what: "geometry from exact landmarks, largest error", value: exactness, unit: "deg", target: "≤ 0.01" },
    ...time,
  ];
}
