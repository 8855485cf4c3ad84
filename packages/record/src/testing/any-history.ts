import fc from "fast-check";
import type { Event } from "../event.ts";
import { parseEvent } from "../parse-event.ts";
import { samplePayloads, sampleRow } from "./sample-payloads.ts";

const feet = ["left", "right"] as const;
const types = Object.keys(samplePayloads).filter((type) => type in samplePayloads);

/** The events of every type, and their copies for the other foot, each under an id of its own. */
const pool: readonly Event[] = types.flatMap((type) =>
  feet.flatMap((foot) => {
    const row = JSON.stringify(sampleRow(typeNamed(type), foot === "left" ? type : `${type} right`));
    const event = parseEvent(JSON.parse(foot === "left" ? row : row.replaceAll("left", "right")));
    return "type" in event ? [event] : [];
  }),
);

const dates = ["2026-12-01", "2027-01-11", "2027-02-08", "2027-04-11"];

/** An event on some day; a void or a correction may name any event of the pool. */
const anyEvent: fc.Arbitrary<Event> = fc
  .record({ event: fc.constantFrom(...pool), occurredOn: fc.constantFrom(...dates), target: fc.constantFrom(...pool), copy: fc.nat(2) })
  .map(({ event, occurredOn, target, copy }): Event => {
    const id = `${event.id} ${copy}`;
    if (event.type === "EventVoided") return { ...event, id, occurredOn, payload: { ...event.payload, voids: `${target.id} ${copy}` } };
    if (event.type === "EventCorrected")
      return { ...event, id, occurredOn, payload: { corrects: `${target.id} ${copy}`, occurredOn, payload: target.payload } };
    return { ...event, id, occurredOn };
  });

/** Histories in any order, with doubles, voids of voids, corrections of corrections and names of things that never were. */
export const anyHistory: fc.Arbitrary<readonly Event[]> = fc.array(anyEvent, { maxLength: 30 });

function typeNamed(name: string): keyof typeof samplePayloads {
  const found = types.find((type): type is keyof typeof samplePayloads => type === name);
  if (found === undefined) throw new Error(`no sample of ${name}`);
  return found;
}
