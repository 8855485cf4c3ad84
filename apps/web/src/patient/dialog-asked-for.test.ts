import type { ObligationReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { dialogAskedFor } from "./dialog-asked-for.ts";

const owes = (changes: Partial<ObligationReply>): ObligationReply => ({
  ...{ key: "visit:e/F1", kind: "visit", title: { en: "Visit", fr: "Visite" }, foot: "left", episode: "e", subject: "e/F1" },
  ...{ opensOn: "2027-01-16", dueOn: "2027-01-18", lateOn: "2027-01-22", escalatesOn: "2027-01-22", protocolItem: "F1" },
  ...{ owner: { en: "Nurse", fr: "Infirmière" }, ownedBy: { kind: "role", role: "nurse" }, waivable: true, standing: "escalated" },
  ...changes,
});
const visit = owes({});
const wire = owes({ key: "wire-removal:w", kind: "wire-removal", subject: "w", waivable: false });
const waived = owes({ key: "visit:e/F2", standing: "waived", settled: { by: "N", on: "2027-02-20" } });
const patient = { obligations: [visit, wire, waived] };

test.each([
  { asked: "visit:e/F1", role: "nurse", opens: { kind: "record-visit", item: "F1" } },
  { asked: "waive:visit:e/F1", role: "nurse", opens: { kind: "waive", obligation: visit } },
  { asked: "waive:visit:e/F1", role: "reception", opens: undefined },
  { asked: "waive:wire-removal:w", role: "surgeon", opens: undefined },
  { asked: "waive:visit:e/F2", role: "nurse", opens: undefined },
  { asked: "visit:gone", role: "nurse", opens: undefined },
  { asked: undefined, role: "nurse", opens: undefined },
] as const)("$asked asked for by $role opens $opens.kind", ({ asked, role, opens }) => {
  expect(dialogAskedFor(patient, asked, role)).toEqual(opens);
});
