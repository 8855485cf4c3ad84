import { footOfNumbers, type PlannableFoot, plannableFoot } from "@firstray/osteotomy";
import type { Outcome } from "./command.ts";
import { filmWarnings } from "./film-warnings.ts";
import { landmarkOutside } from "./landmark-outside.ts";
import { loadFilm } from "./load-film.ts";
import { loadLandmarks } from "./load-landmarks.ts";
import type { Numbers } from "./plan.ts";
import { refused } from "./refused.ts";

type Foot = PlannableFoot | Outcome;

/** The foot to plan on: from a film with its landmarks, or from numbers alone. Nothing is planned on a film whose side or view is in doubt. */
export function plannedFoot(film: string | undefined, landmarks: string | undefined, numbers: Numbers): Promise<Foot> {
  return film === undefined || landmarks === undefined ? Promise.resolve(fromNumbers(numbers)) : fromFilm(film, landmarks);
}

async function fromFilm(path: string, landmarkPath: string): Promise<Foot> {
  const landmarks = await loadLandmarks(landmarkPath);
  if ("kind" in landmarks) return landmarks;
  const film = await loadFilm(path);
  if (film.kind === "refused") return film;
  const outside = landmarkOutside(landmarks, film);
  if (outside) return outside;
  const [unsettled] = filmWarnings(film, landmarks);
  if (unsettled) return refused(unsettled.sentence);
  const foot = plannableFoot(landmarks, film.calibration);
  return foot.kind === "plannable" ? foot : refused(foot.because);
}

function fromNumbers(numbers: Numbers): Foot {
  const { "neck-width": neckWidth, eminence, length, ima, hva, dmaa } = numbers;
  if (neckWidth === undefined || eminence === undefined || length === undefined || ima === undefined)
    return { kind: "misused", sentence: needed };
  const foot = plannableFoot(
    footOfNumbers({
      ...{ neckWidth, eminence, length, intermetatarsalAngle: ima },
      ...(hva === undefined ? {} : { halluxValgusAngle: hva }),
      ...(dmaa === undefined ? {} : { distalMetatarsalArticularAngle: dmaa }),
    }),
    { kind: "estimated", mmPerPixel: 1 },
  );
  return foot.kind === "plannable" ? foot : refused(foot.because);
}

const needed = {
  en: "give a film with --landmarks, or --neck-width, --eminence, --length and --ima.",
  fr: "indiquez un cliché et --landmarks, ou bien --neck-width, --eminence, --length et --ima.",
};
