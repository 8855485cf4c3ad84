import { landmarkPosition, landmarksOfView, landmarkTitles } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import { table } from "./table.ts";
import type { ShownTrace } from "./traced-json.ts";

const head = {
  en: ["Landmark", "x (px)", "y (px)", "SD along (px)", "SD across (px)"],
  fr: ["Repère", "x (px)", "y (px)", "É.-T. le long (px)", "É.-T. en travers (px)"],
};
const locales = { en: "en-CA", fr: "fr-CA" };

/** A traced film for people: what to look at first, then every point with its spread along and across its bone. */
export function tracedTable({ landmarks, problems, warnings, quality }: ShownTrace, language: Language): string {
  const pixels = (value: number): string =>
    value.toLocaleString(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false });
  const rows = landmarksOfView[landmarks.view].flatMap((name) => {
    const point = landmarks.points[name];
    if (point === undefined) return [];
    const { x, y } = landmarkPosition(point);
    const spread = "0" in point ? [] : (point.sd ?? []);
    return [[landmarkTitles[name][language], ...[x, y, ...spread].map(pixels)]];
  });
  const colon = { en: ":", fr: " :" }[language];
  const looks = [
    ...[...warnings, ...quality].map(({ sentence }) => `! ${sentence[language]}`),
    ...problems.map(({ tap, because }) => `! ${tap}${colon} ${because[language]}`),
  ];
  return [...looks, ...(looks.length > 0 ? [""] : []), table([head[language], ...rows])].join("\n");
}
