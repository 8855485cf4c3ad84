import type { ObligationReply } from "@firstray/contract";
import type { ClinicItem } from "@firstray/record";

const items: readonly ClinicItem[] = ["F1", "F2", "F3", "F4", "R3"];

/** What a missing clinic day is for: a visit, or the removal of a wire. */
export function clinicItemOf({ protocolItem }: Pick<ObligationReply, "protocolItem">): ClinicItem | undefined {
  return items.find((item) => item === protocolItem);
}
