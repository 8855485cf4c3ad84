import type { EvidenceMark } from "./evidence.ts";
import type { Text } from "./text.ts";

/** The systems by which severity may be named; each practice chooses one. */
export type SeveritySystemName = "pique-vidal" | "german-school" | "mann-coughlin" | "robinson-limbers";

/** Where a class begins, in degrees: at its limit, or just above it. */
export type ClassStart = { readonly from: number } | { readonly above: number };

/** Where the classes of one angle begin; below the mild one the angle is normal, and each class ends where the next begins. */
export interface ClassStarts {
  readonly mild: ClassStart;
  readonly moderate: ClassStart;
  readonly severe: ClassStart;
}

/** One published way to name the severity of a hallux valgus. */
export interface SeveritySystem {
  readonly title: Text;
  readonly source: string;
  readonly mark: EvidenceMark;
  readonly halluxValgusAngle: ClassStarts;
  readonly intermetatarsalAngle: ClassStarts;
}

// Where a system does not say at what angle "mild" begins, the normal range ends there: HVA below 15°, IMA below 9° (pique-vidal2009).
const mildHalluxValgus: ClassStart = { from: 15 };
const mildIntermetatarsal: ClassStart = { from: 9 };

/** @source pique-vidal2009 german-school-classification mann-coughlin1999 robinson-limbers2005 */
export const severitySystems: Readonly<Record<SeveritySystemName, SeveritySystem>> = {
  "pique-vidal": {
    title: { en: "Piqué-Vidal 2009", fr: "Piqué-Vidal 2009" },
    source: "pique-vidal2009",
    mark: "V",
    halluxValgusAngle: { mild: { from: 15 }, moderate: { from: 21 }, severe: { from: 40 } },
    intermetatarsalAngle: { mild: { from: 9 }, moderate: { from: 12 }, severe: { from: 18 } },
  },
  "german-school": {
    title: { en: "German school", fr: "École allemande" },
    source: "german-school-classification",
    mark: "V2",
    halluxValgusAngle: { mild: mildHalluxValgus, moderate: { from: 20 }, severe: { above: 40 } },
    intermetatarsalAngle: { mild: mildIntermetatarsal, moderate: { from: 12 }, severe: { above: 15 } },
  },
  "mann-coughlin": {
    title: { en: "Mann and Coughlin (unverified)", fr: "Mann et Coughlin (non vérifié)" },
    source: "mann-coughlin1999",
    mark: "M",
    halluxValgusAngle: { mild: mildHalluxValgus, moderate: { from: 20 }, severe: { above: 40 } },
    intermetatarsalAngle: { mild: mildIntermetatarsal, moderate: { from: 12 }, severe: { from: 16 } },
  },
  "robinson-limbers": {
    title: { en: "Robinson and Limbers 2005 (unverified)", fr: "Robinson et Limbers 2005 (non vérifié)" },
    source: "robinson-limbers2005",
    mark: "M",
    halluxValgusAngle: { mild: mildHalluxValgus, moderate: { from: 20 }, severe: { above: 40 } },
    intermetatarsalAngle: { mild: mildIntermetatarsal, moderate: { from: 14 }, severe: { above: 20 } },
  },
};
