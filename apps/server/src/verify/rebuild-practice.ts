import type { Text } from "@firstray/radiograph";
import type { Instant } from "@firstray/record";
import type { Store } from "../store/in-practice.ts";
import type { ChainFault } from "./chain-fault.ts";
import { added, changedRows, noRows, type RowCounts } from "./changed-rows.ts";
import { type LeftAsItIs, leftAsItIs } from "./left-as-it-is.ts";
import { patientsInTurn } from "./patients-in-turn.ts";
import { rebuildPatients } from "./rebuild-patients.ts";
import { verifyChain } from "./verify-chain.ts";
import { differencesOf } from "./verify-projections.ts";

/** What a rebuild found in a practice, and did. */
export type PracticeRebuilt =
  /** Nothing was written: what follows from changed events means nothing. */
  | { readonly kind: "chain-broken"; readonly fault: ChainFault }
  | {
      readonly kind: "rebuilt";
      readonly patients: number;
      /** Rows that were not what the events give, and are now. */
      readonly rows: RowCounts;
      readonly left: readonly LeftAsItIs[];
    };

/** A rebuild under way: the moment it is made for, and whom to tell how far it has come. */
export interface Rebuilding {
  readonly at: Instant;
  readonly told: (doing: Text) => void;
}

type Done = Pick<Extract<PracticeRebuilt, { kind: "rebuilt" }>, "rows" | "left">;

/**
 * Works out every patient's tables again from the events, and writes those that differ, patient by patient. Patients whose numbers stand
 * at each other's charts are written together, last.
 */
export async function rebuildPractice(store: Store, { at, told }: Rebuilding): Promise<PracticeRebuilt> {
  told({ en: "reading the chain of events", fr: "lecture de la chaîne des événements" });
  const chain = await verifyChain(store, []);
  if (chain.kind === "broken") return { kind: "chain-broken", fault: chain.fault };
  let patients = 0;
  let done: Done = { rows: noRows, left: [] };
  const taken: string[] = [];
  for await (const some of patientsInTurn(store)) {
    for (const patient of await differing(store, some, at)) {
      const one = await rebuilt(store, [patient], at);
      if (one === "number-taken") taken.push(patient);
      else done = both(done, one);
    }
    patients += some.length;
    told({ en: `${patients} patients worked out again`, fr: `${patients} patients recalculés` });
  }
  if (taken.length > 0) done = both(done, await rebuiltTogether(store, taken, at));
  return { kind: "rebuilt", patients, ...done };
}

/** Those whose tables are not what their events give, or whose events cannot be read; nobody is held up while they are looked for. */
async function differing(store: Store, patients: readonly string[], at: Instant): Promise<readonly string[]> {
  const compared = await differencesOf(store, patients, at);
  return patients.filter((_patient, index) => {
    const one = compared[index];
    return one?.kind !== "compared" || one.differences.length > 0;
  });
}

async function rebuilt(store: Store, patients: readonly string[], at: Instant): Promise<Done | "number-taken"> {
  const before = await rebuildPatients(store, patients, at);
  if (before === "number-taken") return before;
  const after = await differencesOf(store, patients, at);
  const still = changedRows(after.flatMap((one) => (one.kind === "compared" ? one.differences : [])));
  return { rows: added(before, still, -1), left: patients.flatMap((patient, index) => leftAsItIs(patient, after[index])) };
}

async function rebuiltTogether(store: Store, patients: readonly string[], at: Instant): Promise<Done> {
  const done = await rebuilt(store, patients, at);
  if (done !== "number-taken") return done;
  const why = {
    en: "by its events, another chart has the same number: correct the number in one of the two.",
    fr: "selon ses événements, un autre dossier porte le même numéro : corrigez le numéro dans l’un des deux.",
  };
  return { rows: noRows, left: patients.map((patient) => ({ patient, why })) };
}

function both(one: Done, other: Done): Done {
  return { rows: added(one.rows, other.rows), left: [...one.left, ...other.left] };
}
