import type { Point } from "@firstray/geometry";
import { distance, offsetFromAxis } from "@firstray/geometry";
import { shaftMiddle } from "./shaft-middle.ts";
import type { ShaftTrace } from "./shaft-trace.ts";
import type { Text } from "./text.ts";
import type { TapProblem } from "./traced-film.ts";

/** The shafts traced on one film, with what else tells whether each is the bone that was meant. */
export interface TracedShafts {
  readonly firstMetatarsal: ShaftTrace | undefined;
  readonly secondMetatarsal: ShaftTrace | undefined;
  readonly proximalPhalanx: ShaftTrace | undefined;
  /** Middle of the first metatarsal's base and centre of its head, where they were found. */
  readonly base: Point | undefined;
  readonly head: Point | undefined;
  /** The shafts that were found between the first and the second metatarsal; either of these two may be among them. */
  readonly between: readonly ShaftTrace[];
}

/** Width over the first metatarsal's: outside of this, another bone was followed, or two at once. */
const widthShares = { secondMetatarsal: { from: 0.3, to: 0.85 }, proximalPhalanx: { from: 0.7, to: 1.4 } } as const;
/** A mid-line less sure than this, degrees, is crooked: one of its edges belongs to something else. */
const crookedDegrees = { secondMetatarsal: 1, proximalPhalanx: 0.7 } as const;
/**
 * The middle of the proximal phalanx lies so far from the first metatarsal's base, in lengths of that bone: nearer it is the metatarsal's
 * own head, farther the distal phalanx.
 */
const phalanxReach = { from: 1.02, to: 1.33 } as const;
/** A mid-line is reported at the mean ± one standard deviation of 25 levels from 25 to 75 % of its bone: this share of its length apart. */
const reportedShare = 0.3;
/** The proximal phalanx begins at the end of the first metatarsal: at most so many of that bone's lengths away, where it is subluxed. */
const jointReach = 0.3;

/** What speaks against traced shafts being the bones that were meant, each a doubt that the reader settles. */
export function doubtsOf(shafts: TracedShafts): readonly TapProblem[] {
  const { firstMetatarsal: first, secondMetatarsal: second, proximalPhalanx: phalanx } = shafts;
  const doubts: readonly (readonly [TapProblem["tap"], Text | false | undefined])[] = [
    ["secondMetatarsal", first && second && isSame(first, second) && sentences.sameBone],
    ["secondMetatarsal", isBetween(shafts) && sentences.boneBetween],
    // The second metatarsal is the longer one, and its shaft is followed farther towards both ends.
    ["secondMetatarsal", first && second && lengthOf(second) < lengthOf(first) && sentences.shortSecond],
    [
      "secondMetatarsal",
      first && second && !isWithin(second.widthPixels / first.widthPixels, widthShares.secondMetatarsal) && sentences.width,
    ],
    [
      "proximalPhalanx",
      first && phalanx && !isWithin(phalanx.widthPixels / first.widthPixels, widthShares.proximalPhalanx) && sentences.width,
    ],
    ["proximalPhalanx", misplacedPhalanx(shafts)],
    ["secondMetatarsal", second && second.sdDegrees > crookedDegrees.secondMetatarsal && sentences.crooked],
    ["proximalPhalanx", phalanx && phalanx.sdDegrees > crookedDegrees.proximalPhalanx && sentences.crooked],
  ];
  return doubts.flatMap(([tap, because]) => (because ? [{ tap, kind: "doubtful", because }] : []));
}

function isWithin(share: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return share >= from && share <= to;
}

function isSame(a: ShaftTrace, b: ShaftTrace): boolean {
  return Math.abs(offsetFromAxis(shaftMiddle(b), a.axis)) < 0.5 * Math.max(a.widthPixels, b.widthPixels);
}

function lengthOf({ axis }: ShaftTrace): number {
  return distance(axis.from, axis.to);
}

/** Whether a shaft lies beside both others, clear of each by more than half its width. */
function isBetween({ firstMetatarsal, secondMetatarsal, between }: TracedShafts): boolean {
  if (!firstMetatarsal || !secondMetatarsal) return false;
  return between.some((shaft) => {
    const middle = shaftMiddle(shaft);
    const clear = ({ axis, widthPixels }: ShaftTrace): boolean =>
      Math.abs(offsetFromAxis(middle, axis)) > (widthPixels + shaft.widthPixels) / 2;
    const sides = [firstMetatarsal, secondMetatarsal].map(({ axis }) => Math.sign(offsetFromAxis(middle, axis)));
    return clear(firstMetatarsal) && clear(secondMetatarsal) && sides[0] !== sides[1];
  });
}

/** Beyond its joint, or short of it; known where both ends of the first metatarsal are, between which it was then read. */
function misplacedPhalanx({ firstMetatarsal, proximalPhalanx, head, base }: TracedShafts): Text | undefined {
  if (!firstMetatarsal || !proximalPhalanx || !head || !base) return undefined;
  const length = lengthOf(firstMetatarsal) / reportedShare;
  const reach = distance(shaftMiddle(proximalPhalanx), base) / length;
  if (reach < phalanxReach.from) return sentences.onMetatarsal;
  if (reach > phalanxReach.to) return sentences.distalPhalanx;
  return distance(endOf(firstMetatarsal, 1), endOf(proximalPhalanx, -1)) > jointReach * length ? sentences.otherToe : undefined;
}

/** Where a traced bone ends, distally (1) or proximally (−1). */
function endOf(trace: ShaftTrace, way: 1 | -1): Point {
  const { x, y } = shaftMiddle(trace);
  const { from, to } = trace.axis;
  const share = way / (2 * reportedShare);
  return { x: x + share * (to.x - from.x), y: y + share * (to.y - from.y) };
}

const sentences = {
  sameBone: {
    en: "Both metatarsal taps led to the same bone: tap on the second metatarsal, or correct the first.",
    fr: "Les deux points métatarsiens mènent au même os : touchez le deuxième métatarsien ou corrigez le premier.",
  },
  boneBetween: {
    en: "Another shaft lies between this bone and the first metatarsal: this may be the third metatarsal; tap on the second.",
    fr: "Une autre diaphyse se trouve entre cet os et le premier métatarsien : c’est peut-être le troisième métatarsien ; touchez le deuxième.",
  },
  shortSecond: {
    en: "Too little of this shaft was followed for a second metatarsal: its edges may have been taken for a neighbour's; tap on its middle.",
    fr: "La diaphyse n’a été suivie que sur une trop courte longueur pour un deuxième métatarsien : ses bords ont peut-être été confondus avec ceux d’un os voisin ; touchez son milieu.",
  },
  width: {
    en: "This bone's width does not suit the first metatarsal's: another bone, or two that overlap, may have been followed; check its edges.",
    fr: "La largeur de cet os ne va pas avec celle du premier métatarsien : un autre os, ou deux qui se chevauchent, a pu être suivi ; vérifiez ses bords.",
  },
  onMetatarsal: {
    en: "This line lies over the metatarsal head: its edges may have been followed across the joint; tap on the middle of the phalanx.",
    fr: "Cette ligne passe sur la tête métatarsienne : ses bords ont peut-être été suivis au-delà de l’articulation ; touchez le milieu de la phalange.",
  },
  otherToe: {
    en: "This bone does not begin at the first metatarsal's head: it may belong to another toe; tap on the great toe's proximal phalanx.",
    fr: "Cet os ne part pas de la tête du premier métatarsien : il appartient peut-être à un autre orteil ; touchez la phalange proximale du gros orteil.",
  },
  distalPhalanx: {
    en: "This bone lies far from the metatarsal head: it may be the distal phalanx; tap on the proximal one.",
    fr: "Cet os est loin de la tête métatarsienne : c’est peut-être la phalange distale ; touchez la phalange proximale.",
  },
  crooked: {
    en: "The mid-line runs crooked: one of the edges that were followed may belong to another bone; check them.",
    fr: "La ligne médiane est irrégulière : l’un des bords suivis appartient peut-être à un autre os ; vérifiez-les.",
  },
} as const satisfies Record<string, Text>;
