import { expect, test } from "vitest";
import { reportOf, type WireReport } from "./wire-report.ts";

const blank: WireReport = { wires: ["o/left/1"], tipIntact: "", words: " letter ", by: "Noémie Essai", insertedOn: "", film: "" };

test.each([
  { report: { ...blank }, type: undefined },
  { report: { ...blank, kind: "elsewhere" }, type: "RecordWireRemovedElsewhere" },
  { report: { ...blank, kind: "elsewhere", wires: [] }, type: undefined },
  { report: { ...blank, kind: "broken" }, type: "RecordWireBroken" },
  { report: { ...blank, kind: "found" }, type: undefined },
  { report: { ...blank, kind: "found", tipIntact: "no" }, type: undefined },
  { report: { ...blank, kind: "found", tipIntact: "no", film: "none" }, type: "RecordWireFoundOut" },
  { report: { ...blank, kind: "inserted", wires: [] }, type: "RecordWireInserted" },
] as const)("$report.kind with $report.wires makes $type", ({ report, type }) => {
  expect(reportOf("left", "new/left/1", report)?.type).toBe(type);
});

test("a date of insertion that is not known is not invented", () => {
  const content = reportOf("left", "new/left/1", { ...blank, kind: "inserted" });
  expect(content?.payload).toEqual({ wire: "new/left/1", foot: "left" });
});
