import { expect, test } from "vitest";
import { owedNotices } from "./owed-notices.ts";

const on = "2027-01-05";
test.each([
  { incident: { seriousRisk: false }, owed: [] },
  { incident: { seriousRisk: true }, owed: ["commission", "persons"] },
  { incident: { seriousRisk: true, commissionNoticeOn: on }, owed: ["persons"] },
  { incident: { seriousRisk: true, personsNoticeOn: on }, owed: ["commission"] },
  { incident: { seriousRisk: true, commissionNoticeOn: on, personsNoticeOn: on }, owed: [] },
])("H92: $incident owes notices to $owed (quebec-incident-regulation)", ({ incident, owed }) => {
  expect(owedNotices(incident)).toEqual(owed);
});
