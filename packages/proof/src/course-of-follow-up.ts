import type { Owner } from "@firstray/record";
import { withBody } from "./body-changes.ts";
import { civilDay } from "./civil-day.ts";
import { deskMove, eventOf } from "./desk-move.ts";
import { enter } from "./enter.ts";
import type { Move } from "./move.ts";
import type { World } from "./world.ts";

/** The nurse by name, who may leave. */
export const person = { kind: "person", id: "nurse-1", name: "Nora Example" } as const;
export const noContact = { hindrance: "no-contact", nextStep: "registered letter", owner: person } as const;
const onDuty = { kind: "role", role: "nurse" } as const;

const isHers = (owner: Owner | undefined): boolean => owner?.kind === "person" && owner.id === person.id;

/** Whether anything of the ledger is still hers, though she has left. */
function owesStill({ body, facts }: World): boolean {
  return (
    body.nurseHasLeft && (facts.wires.some(({ hindered }) => isHers(hindered?.owner)) || facts.assigned.some(({ owner }) => isHers(owner)))
  );
}

const owning: readonly Move[] = [
  deskMove(
    "right",
    { en: "The wire's removal is given to the nurse by name", fr: "Le retrait est confié nommément à l’infirmière" },
    "AssignObligation",
    ({ body, facts }) => {
      const wire = facts.wires.find(({ out }) => out === undefined);
      return body.nurseHasLeft || wire === undefined || facts.assigned.length > 0
        ? undefined
        : { obligation: `wire-removal:${wire.id}`, owner: person };
    },
  ),
  {
    title: {
      en: "The nurse leaves; what she owes goes to the role on duty",
      fr: "L’infirmière part; ce qu’elle doit revient à la fonction de garde",
    },
    kind: "right",
    after: (world, decide) =>
      world.body.nurseHasLeft
        ? undefined
        : enter(decide, withBody(world, { nurseHasLeft: true }), "ReassignObligations", { from: person.id, to: onDuty }),
  },
  deskMove(
    "right",
    {
      en: "What a restore gave back to a nurse who has left is handed over again",
      fr: "Ce qu’une restauration a rendu à l’infirmière partie est confié de nouveau",
    },
    "ReassignObligations",
    (world) => (owesStill(world) ? { from: person.id, to: onDuty } : undefined),
  ),
];

const hindrances: readonly Move[] = [
  deskMove(
    "right",
    {
      en: "The patient cannot be reached; a letter goes out, looked at again in two weeks",
      fr: "La personne est injoignable; une lettre part, à revoir dans deux semaines",
    },
    "RecordHindrance",
    ({ body, facts, today }) =>
      !body.nurseHasLeft && facts.wires.some(({ foot, out, hindered }) => foot === "left" && out === undefined && hindered === undefined)
        ? { feet: ["left"], ...noContact, nextOn: civilDay(today + 14) }
        : undefined,
  ),
  deskMove(
    "right",
    { en: "The patient refuses the removal", fr: "La personne refuse le retrait" },
    "RecordHindrance",
    ({ facts, today }) =>
      facts.wires.some(({ foot, out, hindered }) => foot === "left" && out === undefined && hindered === undefined)
        ? {
            feet: ["left"],
            hindrance: "refused",
            nextStep: "the surgeon calls",
            nextOn: civilDay(today + 7),
            owner: { kind: "role", role: "surgeon" },
          }
        : undefined,
  ),
  deskMove("right", { en: "What stood in the way is over", fr: "L’empêchement est levé" }, "EndHindrance", ({ facts }) => {
    const hindered = facts.wires.find(
      ({ foot, out, hindered: state }) => foot === "left" && out === undefined && state !== undefined,
    )?.hindered;
    return hindered && { feet: ["left"], hindrance: hindered.hindrance, describes: "agrees" };
  }),
];

const called: readonly Move[] = [
  deskMove(
    "right",
    { en: "The patient reports a warning sign", fr: "La personne signale un signe d’alerte" },
    "ReportRedFlag",
    ({ facts }) => (facts.redFlags.length > 0 ? undefined : { foot: "left", signs: ["infection"], said: "since yesterday" }),
  ),
  deskMove(
    "right",
    { en: "The warning sign is seen to and over", fr: "Le signe d’alerte est pris en charge et disparu" },
    "AcknowledgeRedFlag",
    (world) => {
      const report = world.facts.redFlags.some(({ over }) => over === undefined) ? eventOf(world, "RedFlagReported") : undefined;
      return report === undefined ? undefined : { report, decision: "seen", over: true };
    },
  ),
  deskMove("right", { en: "The patient asks for a call", fr: "La personne demande un appel" }, "RequestCallBack", ({ facts }) =>
    facts.callBacks.length > 0 ? undefined : { foot: "left", about: "the dressing" },
  ),
  deskMove("right", { en: "The call is made", fr: "L’appel est fait" }, "RecordCallBack", (world) => {
    const request = world.facts.callBacks.some(({ made }) => made === undefined) ? eventOf(world, "CallBackRequested") : undefined;
    return request === undefined ? undefined : { request, reached: true, said: "all well" };
  }),
];

/** Follow-up as it should be: owners, hindrances that come and go, warning signs, calls. */
export const courseOfFollowUp: readonly Move[] = [...owning, ...hindrances, ...called];
