import { expect, test } from "vitest";
import { dailyHeadSearch } from "./daily-head-search.ts";

test.each([
  { address: { on: "2027-02-08" }, read: { on: "2027-02-08" } },
  { address: { on: "2027-02-38" }, read: {} },
  { address: { on: "today" }, read: {} },
  { address: { on: 3 }, read: {} },
  { address: {}, read: {} },
])("the address $address reads $read", ({ address, read }) => {
  expect(dailyHeadSearch(address)).toEqual(read);
});
