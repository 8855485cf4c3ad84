import type { ObligationReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { obligationGroups } from "./obligation-groups.ts";

const owed = (key: string, changes: Partial<ObligationReply>): ObligationReply => ({
  key,
  kind: "visit",
  title: { en: "", fr: "" },
  foot: "left",
  subject: key,
  opensOn: "2027-01-01",
  dueOn: "2027-01-10",
  lateOn: "2027-01-12",
  escalatesOn: "2027-01-14",
  owner: { en: "", fr: "" },
  ownedBy: { kind: "role", role: "nurse" },
  waivable: true,
  protocolItem: "F1",
  standing: "open",
  ...changes,
});

test("wires come first, then the earliest due; what is coming up and what is settled stand apart", () => {
  const groups = obligationGroups([
    owed("late visit", { standing: "late", dueOn: "2027-01-02" }),
    owed("open visit", {}),
    owed("wire", { kind: "wire-removal", dueOn: "2027-02-01" }),
    owed("upcoming", { standing: "upcoming" }),
    owed("done", { standing: "discharged" }),
    owed("waived", { standing: "waived" }),
  ]);
  const keys = Object.values(groups).map((group: readonly ObligationReply[]) => group.map(({ key }) => key));
  expect(keys).toEqual([["wire", "late visit", "open visit"], ["upcoming"], ["done", "waived"]]);
});
