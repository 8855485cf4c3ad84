import { drawFoot, type FootOrder } from "@firstray/phantom";
import type { Command, Outcome } from "./command.ts";
import { fileRefusal } from "./file-refusal.ts";
import { footOrder } from "./foot-order.ts";
import { maskFiles } from "./mask-files.ts";
import { readOptions } from "./options.ts";
import { phantomFiles } from "./phantom-files.ts";
import { refused } from "./refused.ts";
import { stemOf } from "./stem-of.ts";
import { writeWholeFiles } from "./whole-files.ts";

/** Draws a simulated film whose angles are known, with its truth beside it. */
export const phantom: Command = {
  usage: "--hva DEGREES --ima DEGREES --side left|right --seed INTEGER --out FILE.dcm [--view dorsoplantar|lateral] [--masks]",
  summary: {
    en: "draws a simulated film of known angles (DICOM), and its truth beside it; --masks adds the silhouette of each bone (PNG)",
    fr: "dessine un cliché simulé aux angles connus (DICOM), avec sa vérité à côté ; --masks ajoute la silhouette de chaque os (PNG)",
  },
  run: async (arguments_): Promise<Outcome> => {
    const given = readOptions(arguments_, { required: ["hva", "ima", "side", "seed", "out"], optional: ["view"], flags: ["masks"] });
    if (given.kind !== "given") return given;
    const order = footOrder(given.options);
    if ("kind" in order) return order;
    const out = given.options.get("out") ?? "";
    const film = drawn(order);
    if ("kind" in film) return film;
    const masks = given.options.has("masks") ? maskFiles(film, stemOf(out)) : [];
    const files = new Map([...phantomFiles(film, order, out), ...masks]);
    try {
      await writeWholeFiles(files);
    } catch (cause) {
      return fileRefusal(out, "written", cause);
    }
    return { kind: "done", output: [...files.keys()].join("\n") };
  },
};

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
