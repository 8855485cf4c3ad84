import type { Text } from "@firstray/radiograph";
import type { VisitItem } from "@firstray/record";
import type { Activity } from "./activity.ts";

/** What the protocol says of an activity after the operation; `yes` is what the patient then reads. */
export type ActivityRule = {
  readonly activity: Activity;
  readonly title: Text;
  readonly protocolItem: string;
} & (
  | { readonly kind: "from-operation"; readonly yes: Text }
  /** After the last wire is out. */
  | { readonly kind: "after-wire"; readonly yes: Text }
  /** So many months after the operation, once that visit has been held and no wire is in. */
  | { readonly kind: "from-month"; readonly months: number; readonly visit: VisitItem; readonly yes: Text }
  /** The protocol is silent, differs from the literature, or the fact is not verified: the practice is asked. */
  | { readonly kind: "ask"; readonly why: Text }
);
