import { pathwayFrom, protocolV1 } from "@firstray/pathway";
import type { Side } from "@firstray/radiograph";
import type { Command, Outcome } from "./command.ts";
import { readOptions } from "./options.ts";
import { parseDay } from "./parse-day.ts";
import { pathwayJson } from "./pathway-json.ts";
import { pathwayTables } from "./pathway-tables.ts";
import { refused } from "./refused.ts";

const feetBy: ReadonlyMap<string, readonly Side[]> = new Map([
  ["left", ["left"]],
  ["right", ["right"]],
  ["both", ["left", "right"]],
]);

/** What would be owed and allowed after an operation on a day, one wire assumed in each foot. */
export const pathway: Command = {
  usage: "--operated DATE --foot left|right|both [--on DATE] [--json]",
  summary: {
    en: "lays out visits, obligations and activities after an operation",
    fr: "présente les visites, les obligations et les activités après une opération",
  },
  run: async (arguments_, { today, language }): Promise<Outcome> => {
    const given = readOptions(arguments_, { required: ["operated", "foot"], optional: ["on"], flags: ["json"] });
    if (given.kind !== "given") return given;
    const operatedOn = parseDay("--operated", given.options.get("operated") ?? "");
    if ("kind" in operatedOn) return operatedOn;
    const on = parseDay("--on", given.options.get("on") ?? today);
    if ("kind" in on) return on;
    const foot = given.options.get("foot") ?? "";
    const feet = feetBy.get(foot);
    if (feet === undefined) {
      return refused({
        en: `--foot is ${foot}: expected left, right or both.`,
        fr: `--foot vaut ${foot} ; il faut left (gauche), right (droit) ou both (les deux).`,
      });
    }
    const asked = { operatedOn, on, pathway: pathwayFrom(protocolV1, { operatedOn, feet, on }) };
    return { kind: "done", output: given.options.has("json") ? pathwayJson(asked, language) : pathwayTables(asked, language) };
  },
};
