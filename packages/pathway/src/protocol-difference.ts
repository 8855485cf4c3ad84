import type { EpisodeId, Facts } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { ActivityAnswer } from "./activity.ts";
import { activities } from "./may-i.ts";
import type { SaidMessage } from "./message.ts";
import { messagesToSend } from "./messages-to-send.ts";
import { type MovedMessage, movedMessages } from "./moved-messages.ts";
import type { Obligation, Standing } from "./obligation.ts";
import { obligations } from "./obligations.ts";
import type { Protocol } from "./protocol.ts";
import { type ProtocolChange, protocolDiff } from "./protocol-diff.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { standing } from "./standing.ts";

/** An obligation where it stands on a day. */
interface StandingObligation {
  readonly obligation: Obligation;
  readonly standing: Standing["kind"];
}

/** One obligation under two versions; one that only one version owes lacks the other side. */
export interface MovedObligation {
  readonly key: string;
  readonly before?: StandingObligation;
  readonly after?: StandingObligation;
}

/** What would change for one running episode if it followed another version of the protocol. */
export interface ProtocolDifference {
  readonly changes: readonly ProtocolChange[];
  readonly obligations: readonly MovedObligation[];
  readonly activities: readonly { readonly before: ActivityAnswer; readonly after: ActivityAnswer }[];
  /** What would be sent otherwise, corrections of what was said already among it. */
  readonly messages: readonly MovedMessage[];
}

/** Which episode would follow which version, and what was said to or about its patient so far. */
export interface ToFollow {
  readonly episode: EpisodeId;
  readonly to: Protocol;
  readonly said: readonly SaidMessage[];
}

/**
 * What would change for an episode on a day if it followed `to`: texts and windows of the protocol, the obligations that move, the
 * answers to what the patient may do, and what would be sent. What is settled either way and only dated differently is left out.
 * @throws RangeError when the episode's own version is not known.
 */
export function protocolDifference(
  protocolOf: ProtocolOf,
  facts: Facts,
  { episode, to, said }: ToFollow,
  on: Temporal.PlainDate,
): ProtocolDifference {
  const then = {
    ...facts,
    episodes: facts.episodes.map((known) => (known.id === episode ? { ...known, protocolVersion: to.version } : known)),
  };
  const thenOf: ProtocolOf = (version) => (version === to.version ? to : protocolOf(version));
  const foot = facts.episodes.find(({ id }) => id === episode)?.foot;
  const after = activities(thenOf, then, on, foot);
  const [owed, thenOwed] = [obligations(protocolOf, facts), obligations(thenOf, then)];
  return {
    changes: protocolDiff(protocolOfEpisode(protocolOf, facts, episode), to),
    obligations: movedObligations(owed, thenOwed, on),
    activities: activities(protocolOf, facts, on, foot).flatMap((before) => {
      const found = after.find(({ activity }) => activity === before.activity);
      return found === undefined || answered(found) === answered(before) ? [] : [{ before, after: found }];
    }),
    messages: movedMessages(
      messagesToSend({ facts, obligations: owed, said, today: on }),
      messagesToSend({ facts: then, obligations: thenOwed, said, today: on }),
    ),
  };
}

function answered({ answer, sentence }: ActivityAnswer): string {
  return `${answer} ${sentence.en} ${sentence.fr}`;
}

function movedObligations(before: readonly Obligation[], after: readonly Obligation[], on: Temporal.PlainDate): readonly MovedObligation[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const was = before.find((obligation) => obligation.key === key);
    const is = after.find((obligation) => obligation.key === key);
    if (was !== undefined && is !== undefined && (isSame(was, is) || (isSettled(was) && isSettled(is)))) return [];
    return [{ key, ...(was === undefined ? {} : { before: placed(was, on) }), ...(is === undefined ? {} : { after: placed(is, on) }) }];
  });
}

function placed(obligation: Obligation, on: Temporal.PlainDate): StandingObligation {
  return { obligation, standing: standing(obligation, on).kind };
}

function isSettled({ dischargedBy, waivedBy }: Obligation): boolean {
  return dischargedBy !== undefined || waivedBy !== undefined;
}

function isSame(one: Obligation, other: Obligation): boolean {
  const dates = ({ opensOn, dueOn, lateOn, escalatesOn }: Obligation): string => [opensOn, dueOn, lateOn, escalatesOn].join(" ");
  return dates(one) === dates(other) && isSettled(one) === isSettled(other);
}
