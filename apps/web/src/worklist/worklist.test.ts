import { describe, expect, test } from "vitest";
import type { WorklistItem } from "./worklist-groups.ts";
import { worklistGroups } from "./worklist-groups.ts";
import { worklistSearch } from "./worklist-search.ts";

const item = (changes: Partial<WorklistItem>): WorklistItem => ({
  key: "visit:F1",
  kind: "visit",
  title: { en: "One-week visit", fr: "Visite à une semaine" },
  foot: "left",
  subject: "F1",
  opensOn: "2027-01-16",
  dueOn: "2027-01-18",
  lateOn: "2027-01-22",
  escalatesOn: "2027-01-22",
  owner: { en: "Nurse", fr: "Infirmière" },
  ownedBy: { kind: "role", role: "nurse" },
  waivable: true,
  protocolItem: "F1",
  standing: "open",
  patient: { id: "p", familyName: "Desrosiers-Essai", givenName: "Hélène", number: "F-1042", birthDate: "1961-03-02", feet: ["left"] },
  ...changes,
});

describe("the worklist's groups", () => {
  test.each([
    { standing: "past-due", group: "overdue" },
    { standing: "late", group: "overdue" },
    { standing: "escalated", group: "overdue" },
    { standing: "open", group: "open" },
    { standing: "upcoming", group: "upcoming" },
  ] as const)("$standing belongs to $group alone", ({ standing, group }) => {
    const groups = worklistGroups([item({ standing })]);
    const filled = Object.entries(groups).filter(([, items]) => items.length > 0);
    expect(filled.map(([name]) => name)).toEqual([group]);
  });

  test("keep the server's order", () => {
    const items = [item({ key: "wire-removal:w", kind: "wire-removal", standing: "late" }), item({ standing: "escalated" })];
    expect(worklistGroups(items).overdue.map(({ key }) => key)).toEqual(["wire-removal:w", "visit:F1"]);
  });
});

test.each([
  {
    address: { show: "all", kind: "visit", owner: "role:nurse", search: "x" },
    read: { show: "all", kind: "visit", owner: "role:nurse", search: "x" },
  },
  { address: { show: "tomorrow", kind: "", search: 3 }, read: {} },
])("the address $address reads $read", ({ address, read }) => {
  expect(worklistSearch(address)).toEqual(read);
});
