import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { holdAdministrators } from "../store/staff-rows.ts";
import { invite, joinLink } from "./invite.ts";
import { firstLinkMinutes } from "./session-limits.ts";

type Needed = Pick<House, "store" | "clock">;

/** A new one-time link for an administrator, made by whoever may start programs on this server. */
export async function administratorLink({ store, clock }: Needed, origin: string): Promise<string> {
  const madeBy = { kind: "system", name: "firstray" } as const;
  const invitee = { role: "administrator", name: null, person: null, madeBy, minutes: firstLinkMinutes } as const;
  const { secret } = await inPractice(store, (transaction) => invite(transaction, { store, clock }, invitee));
  return joinLink(origin, secret);
}

/** The link for the first administrator, while the practice has none. */
export async function firstAdministratorLink(house: Needed, origin: string): Promise<string | undefined> {
  const { store } = house;
  const there = await inPractice(store, (transaction) => holdAdministrators(transaction, store.practice));
  return there.length > 0 ? undefined : administratorLink(house, origin);
}
