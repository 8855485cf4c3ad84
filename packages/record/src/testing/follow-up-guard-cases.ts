import type { Command } from "../command.ts";
import type { RefusalCode } from "../decision.ts";
import type { Facts } from "../facts.ts";
import { after, command, operated } from "./practice.ts";

/** A command that one guard refuses, and nothing else does. */
interface FollowUpCase {
  readonly guard: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly command: Command;
}

const on = "2027-01-11";

/** Nobody answers; a letter goes out and somebody looks again two weeks later. */
export const noContact = {
  feet: ["left"],
  hindrance: "no-contact",
  nextStep: "registered letter",
  nextOn: "2027-01-25",
  owner: { kind: "person", id: "nurse-1", name: "Nora Example" },
} as const;

/** One case for each guard of what is done about what is owed. */
export const followUpGuardCases: readonly FollowUpCase[] = [
  {
    guard: "a-wire-in-to-be-hindered",
    code: "invalid",
    facts: operated(),
    command: command("RecordHindrance", { ...noContact, feet: ["left", "right"] }, { on }),
  },
  {
    guard: "next-step-within-four-weeks",
    code: "invalid",
    facts: operated(),
    command: command("RecordHindrance", { ...noContact, nextOn: "2027-02-09" }, { on }),
  },
  {
    guard: "a-hindrance-to-end",
    code: "invalid",
    facts: after(operated(), "RecordHindrance", noContact),
    command: command("EndHindrance", { feet: ["left"], hindrance: "refused", describes: "agrees" }, { on }),
  },
  {
    guard: "assignment-of-something-of-this-record",
    code: "no-such-obligation",
    facts: operated(),
    command: command("AssignObligation", { obligation: "visit:left-9/F1", owner: noContact.owner }, { on }),
  },
  {
    guard: "red-flag-known",
    code: "no-such-obligation",
    facts: operated(),
    command: command("AcknowledgeRedFlag", { report: "nothing", decision: "seen", over: true }, { on }),
  },
  {
    guard: "call-back-known",
    code: "no-such-obligation",
    facts: operated(),
    command: command("RecordCallBack", { request: "nothing", reached: true, said: "x" }, { on }),
  },
  {
    guard: "clinic-day-missing",
    code: "no-such-obligation",
    facts: operated(),
    command: command("ArrangeClinicDay", { operation: "operation-1", foot: "left", item: "F2", on }, { on }),
  },
  {
    guard: "second-person-for-a-merge",
    code: "second-person-needed",
    facts: operated(),
    command: command("MergeChart", { into: "patient-2", secondPerson: "Nora Example" }, { on }),
  },
  {
    guard: "chart-merged-once",
    code: "invalid",
    facts: after(operated(), "MergeChart", { into: "patient-2", secondPerson: "Paul Example" }),
    command: command("MergeChart", { into: "patient-3", secondPerson: "Paul Example" }, { on }),
  },
  {
    guard: "merged-chart-begins-nothing",
    code: "invalid",
    facts: after(operated(), "MergeChart", { into: "patient-2", secondPerson: "Paul Example" }),
    command: command("ScheduleOperation", { operation: "o", on, feet: [{ foot: "right", episode: "right-1" }] }, { on }),
  },
  {
    guard: "restore-gap-known",
    code: "no-such-obligation",
    facts: operated(),
    command: command("ConfirmRestoreGap", { obligation: "reconcile-gap:nothing/1", explanation: "x" }, { on }),
  },
];
