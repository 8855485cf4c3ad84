import type { Side, Text } from "@firstray/radiograph";
import type { VisitItem } from "@firstray/record";
import type { Activity } from "./activity.ts";
import type { WindowRule } from "./window-rule.ts";

/** What the protocol says of an activity after the operation; `yes` is what the patient then reads. */
export type ActivityRule = {
  readonly activity: Activity;
  readonly title: Text;
  readonly protocolItem: string;
  /** It concerns this foot alone (driving); absent: whichever foot was operated. */
  readonly foot?: Side;
} & (
  | { readonly kind: "from-operation"; readonly yes: Text }
  /** After the last wire is out. */
  | { readonly kind: "after-wire"; readonly yes: Text }
  /** So long after the operation, once no wire is in and the visit tied to it, where there is one, has been held. */
  | { readonly kind: "from-time"; readonly after: WindowRule["due"]; readonly visit?: VisitItem; readonly yes: Text }
  /** The protocol is silent, differs from the literature, or the fact is not verified: the practice is asked. */
  | { readonly kind: "ask"; readonly why: Text }
);
