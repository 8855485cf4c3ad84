import { historyStates } from "@firstray/record";
import { isOfItsDay } from "./agrees.ts";
import { entryOf, examined, insertion, voided } from "./amending.ts";
import { isExcused, knownFromToday, withBody } from "./body-changes.ts";
import { civilDay } from "./civil-day.ts";
import { enter, nurse, secondPerson, wasAccepted } from "./enter.ts";
import { ledgerOf } from "./ledger-of.ts";
import { spareEntries } from "./linked.ts";
import type { Move } from "./move.ts";
import type { NamedDecider } from "./named-decider.ts";
import { settle } from "./settle.ts";
import type { World } from "./world.ts";

/** What was true in a voided removal is told again: a wire came out and its tip stayed. */
function tipToldAgain(world: World, decide: NamedDecider): World {
  const { body, facts } = world;
  const tip = body.wires.find(
    ({ place, foot, knownSince }) =>
      place === "fragment" && knownSince !== undefined && facts.fragments.every((known) => known.foot !== foot),
  );
  if (tip === undefined) return world;
  const wires = facts.wires.flatMap(({ id, out }) => (id === tip.entry && out === undefined ? [id] : []));
  const payload = { foot: tip.foot, wires, count: 1, tipIntact: false, by: nurse.name, where: "clinic" } as const;
  return enter(decide, world, "RecordWireRemoved", payload);
}

/** What people put right once they see it. */
export const remedyMoves: readonly Move[] = [
  {
    title: { en: "A false entry about a wire that is in is voided", fr: "Une fausse inscription sur une broche en place est annulée" },
    kind: "right",
    after: (world, decide) => {
      const wire = world.body.wires.find((known) => known.place === "in" && isExcused(world, known));
      const states = historyStates(world.facts);
      const { falseDeath } = world.body;
      const voids =
        wire &&
        [...wire.excuses, ...(falseDeath === undefined ? [] : [falseDeath])].find(
          (event) => states.has(event) && states.get(event) !== "voided",
        );
      return voids === undefined ? undefined : tipToldAgain(voided(world, decide, { voids, secondPerson, ground: examined }), decide);
    },
  },
  {
    title: {
      en: "A wire that no entry owes is seen and entered, its day unknown",
      fr: "Une broche que rien ne réclame est vue et inscrite, sa date inconnue",
    },
    kind: "right",
    after: (world, decide) => {
      const ledger = ledgerOf(world);
      const silent = world.body.wires.find(
        ({ place, entry }) => place === "in" && !ledger.some(({ id, out }) => id === entry && out === undefined),
      );
      if (silent === undefined || spareEntries(world).length > 0) return undefined;
      const wire = `seen-${world.sent}/${silent.foot}/1`;
      const said = enter(decide, world, "RecordWireInserted", { wire, foot: silent.foot });
      const known = knownFromToday(said, (other) => other === silent);
      const place = world.body.wires.indexOf(silent);
      return wasAccepted(said)
        ? withBody(known, {
            wires: known.body.wires.map((other, index) => (index === place ? { ...other, entry: wire, excuses: [] } : other)),
          })
        : said;
    },
  },
  {
    title: {
      en: "An entry that speaks of no wire is voided: two people, an examination",
      fr: "Une inscription sans broche est annulée : deux personnes, un examen",
    },
    kind: "right",
    after: (world, decide) => {
      const [spare] = spareEntries(world);
      return spare === undefined ? undefined : voided(world, decide, { voids: spare.reported.event, secondPerson, ground: examined });
    },
  },
  {
    title: {
      en: "A wire entered for the wrong foot is entered for its own instead",
      fr: "Une broche inscrite au mauvais pied est inscrite au bon",
    },
    kind: "right",
    after: (world, decide) => {
      const { facts, body } = world;
      const wrong = body.wires.find((wire) =>
        facts.wires.some(({ id, foot, out }) => id === wire.entry && foot !== wire.foot && out === undefined),
      );
      if (wrong === undefined) return undefined;
      const replacement = {
        wire: `moved-${world.sent}/${wrong.foot}/1`,
        foot: wrong.foot,
        insertedOn: civilDay(body.operations.find(({ id }) => id === wrong.operation)?.on ?? 0),
      };
      return voided(world, decide, { voids: entryOf(world, wrong.entry), secondPerson, replacement });
    },
  },
  {
    title: { en: "A wire's wrong day is corrected by two people", fr: "La date fausse d’une broche est corrigée par deux personnes" },
    kind: "right",
    after: (world, decide) => {
      const wire = world.body.wires.find((known) => known.place === "in" && !isOfItsDay(world, known));
      const day = world.body.operations.find(({ id }) => id === wire?.operation)?.on;
      const payload = wire && insertion(world, wire, { insertedOn: civilDay(day ?? world.today) });
      return payload && enter(decide, world, "CorrectEvent", { ...payload, secondPerson });
    },
  },
  {
    title: { en: "What did not fit is looked into and settled", fr: "Ce qui ne concordait pas est vérifié et réglé" },
    kind: "right",
    after: (world, decide) => settle(world, decide, true),
  },
];
