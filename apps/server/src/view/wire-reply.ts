import type { WireReply } from "@firstray/contract";
import type { Wire } from "@firstray/record";
import { actorName } from "./actor-name.ts";

/** A wire as the patient's page shows it. */
export function wireReply({ id, foot, insertedOn, broken, out }: Wire): WireReply {
  return {
    ...{ id, foot, broken: broken !== undefined },
    ...(insertedOn && { insertedOn: insertedOn.toString() }),
    ...(out && { out: { how: out.how, on: out.on.toString(), by: actorName(out.by) } }),
  };
}
