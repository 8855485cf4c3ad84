import type { Text } from "@firstray/radiograph";
import type { Entry } from "./world.ts";

/** What no accepted command may ever have recorded, said again apart from the guards; `isBroken` sees only accepted ones. */
export interface RecordRule {
  readonly name: string;
  readonly title: Text;
  readonly isBroken: (entry: Entry) => boolean;
}
