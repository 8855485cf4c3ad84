import { expect, test } from "vitest";
import { emptyIncident, incidentOf } from "./incident-draft.ts";

const empty = emptyIncident("2027-01-04");
const texts = { information: "", circumstances: "", occurred: "", knownOn: "2027-01-04", reasoning: "", notices: "", measures: "" };
const days = { commissionNoticeOn: "2027-01-05", personsNoticeOn: "2027-01-06" };

test.each([
  { what: "nothing answered is nothing sent", draft: empty, sent: texts },
  { what: "nobody is a number, too", draft: { ...empty, persons: 0 }, sent: { ...texts, persons: 0 } },
  {
    what: "notices are sent where they are owed",
    draft: { ...empty, seriousRisk: true, ...days },
    sent: { ...texts, seriousRisk: true, ...days },
  },
  {
    what: "days of notices that are no longer asked are not sent",
    draft: { ...empty, seriousRisk: false, ...days },
    sent: { ...texts, seriousRisk: false },
  },
  {
    what: "a day that was cleared is none",
    draft: { ...empty, seriousRisk: true, commissionNoticeOn: "" },
    sent: { ...texts, seriousRisk: true },
  },
])("$what", ({ draft, sent }) => {
  expect(incidentOf(draft)).toEqual(sent);
});
