import { drawFoot, type FootOrder } from "@firstray/phantom";
import type { Command, Outcome } from "./command.ts";
import { fileRefusal } from "./file-refusal.ts";
import { numberBetween } from "./number-between.ts";
import { readOptions } from "./options.ts";
import { phantomFiles } from "./phantom-files.ts";
import { refused } from "./refused.ts";
import { writeWholeFiles } from "./whole-files.ts";

const sides = ["left", "right"] as const;

/** Draws a simulated film whose angles are known, with its truth beside it. */
export const phantom: Command = {
  usage: "--hva DEGREES --ima DEGREES --side left|right --seed INTEGER --out FILE.dcm",
  summary: {
    en: "draws a simulated film of known angles (DICOM), and its truth beside it",
    fr: "dessine un cliché simulé aux angles connus (DICOM), avec sa vérité à côté",
  },
  run: async (arguments_): Promise<Outcome> => {
    const given = readOptions(arguments_, { required: ["hva", "ima", "side", "seed", "out"] });
    if (given.kind !== "given") return given;
    const order = footOrder(given.options);
    if ("kind" in order) return order;
    const out = given.options.get("out") ?? "";
    const film = drawn(order);
    if ("kind" in film) return film;
    const files = phantomFiles(film, order, out);
    try {
      await writeWholeFiles(files);
    } catch (cause) {
      return fileRefusal(out, "written", cause);
    }
    return { kind: "done", output: [...files.keys()].join("\n") };
  },
};

/** The ranges in which a foot can stand; a pair within them may still not. */
function footOrder(options: ReadonlyMap<string, string>): FootOrder | Extract<Outcome, { kind: "refused" }> {
  const hva = numberBetween("--hva", options.get("hva"), -20, 60);
  if (typeof hva !== "number") return hva;
  const ima = numberBetween("--ima", options.get("ima"), 0, 25);
  if (typeof ima !== "number") return ima;
  const seed = numberBetween("--seed", options.get("seed"), 0, 2 ** 31 - 1, Number.isInteger);
  if (typeof seed !== "number") return seed;
  const side = sides.find((known) => known === options.get("side"));
  if (side) return { hva, ima, side, seed };
  const got = options.get("side") ?? "";
  return refused({ en: `--side is ${got}: expected left or right.`, fr: `--side vaut ${got} ; il faut left (gauche) ou right (droit).` });
}

function drawn(order: FootOrder): ReturnType<typeof drawFoot> | Extract<Outcome, { kind: "refused" }> {
  try {
    return drawFoot(order);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return refused({
      en: `No simulated foot stands with a hallux valgus angle of ${order.hva}° and an intermetatarsal angle of ${order.ima}°: choose others, or another seed.`,
      fr: `Aucun pied simulé n’a à la fois un angle d’hallux valgus de ${order.hva}° et un angle intermétatarsien de ${order.ima}° : choisissez-en d’autres, ou un autre germe.`,
    });
  }
}
