import { parse } from "yaml";

/** For the build of the pages: the log of hazards as a module, loaded only where it is shown. */
export const hazardLog = {
  name: "hazard-log",
  transform: (code: string, id: string) =>
    id.endsWith("hazards.yml") ? { code: `export const hazards = ${JSON.stringify(parse(code).hazards)};`, map: null } : null,
};
