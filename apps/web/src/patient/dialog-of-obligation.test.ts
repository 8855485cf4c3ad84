import type { ObligationReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { dialogOfObligation } from "./dialog-of-obligation.ts";

const owed = (changes: Partial<ObligationReply>): ObligationReply => ({
  key: "k",
  kind: "visit",
  title: { en: "", fr: "" },
  foot: "left",
  episode: "e",
  subject: "s",
  opensOn: "2027-01-01",
  dueOn: "2027-01-01",
  lateOn: "2027-01-01",
  escalatesOn: "2027-01-01",
  owner: { en: "", fr: "" },
  ownedBy: { kind: "role", role: "nurse" },
  waivable: true,
  protocolItem: "F1",
  standing: "open",
  ...changes,
});

test.each([
  { obligation: owed({ kind: "wire-removal" }), dialog: { kind: "remove-wire", foot: "left" } },
  { obligation: owed({ kind: "visit", protocolItem: "F3" }), dialog: { kind: "record-visit", item: "F3" } },
  { obligation: owed({ kind: "consent" }), dialog: { kind: "duty", duty: "consent", episode: "e" } },
  { obligation: owed({ kind: "record-outcome", subject: "op/left" }), dialog: { kind: "record-operation", operation: "op" } },
  { obligation: owed({ kind: "retained-fragment", foot: "right" }), dialog: { kind: "fragment", foot: "right" } },
  {
    obligation: owed({ kind: "red-flag", key: "red-flag:e" }),
    dialog: { kind: "acknowledge", obligation: owed({ kind: "red-flag", key: "red-flag:e" }) },
  },
  { obligation: owed({ kind: "call-back" }), dialog: { kind: "call-back", obligation: owed({ kind: "call-back" }) } },
  { obligation: owed({ kind: "reconcile-gap" }), dialog: { kind: "reconcile", obligation: owed({ kind: "reconcile-gap" }) } },
  { obligation: owed({ kind: "films" }), dialog: undefined },
])("$obligation.kind is discharged by $dialog.kind", ({ obligation, dialog }) => {
  expect(dialogOfObligation(obligation)).toEqual(dialog);
});
