import type { DailyHeadCounts } from "@firstray/contract";
import type { MessageWords } from "@firstray/pathway";
import type { CivilDate } from "@firstray/record";
import type { House } from "../house.ts";
import { chainEnd } from "../store/chain-end.ts";
import { dailyHeadCounts } from "../store/daily-head-counts.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type OwedRow, owedRows } from "../store/owed-rows.ts";
import type { Post } from "./post.ts";

/**
 * The practice's morning in a few lines, in both languages: how many wires are in, what is due, late and escalated, and the end of the
 * chain of events, which a restore is checked against. Nobody is named, unless the practice has said that its mail may.
 */
export async function dailyHeadWords(
  transaction: Transaction,
  { store: { practice }, practice: { name } }: Pick<House, "store" | "practice">,
  { publicUrl, headNames }: Post,
  on: CivilDate,
): Promise<MessageWords> {
  const counts = await dailyHeadCounts(transaction, practice, on);
  const wires = headNames ? await owedRows(transaction, practice, { which: "wires" }) : undefined;
  const end = await chainEnd(transaction, practice);
  const subject = `Journée du ${on} / Day of ${on}`;
  const body = [
    `${name} · ${on}`,
    "",
    ...countLines(counts),
    ...(wires === undefined ? [] : nameLines(wires.rows)),
    "",
    `Fin de la chaîne / End of the chain: ${end.position} ${end.hash}`,
    ...(publicUrl === undefined ? [] : ["", `${publicUrl}/daily-head?on=${on}`]),
    "",
  ].join("\n");
  return { subject, body, sms: subject };
}

function countLines({ wiresIn, dueToday, late, escalated }: DailyHeadCounts): readonly string[] {
  return [
    `Broches en place : ${wiresIn} · échéance aujourd’hui : ${dueToday} · en retard : ${late} · signalés : ${escalated}`,
    `Wires in: ${wiresIn} · due today: ${dueToday} · late: ${late} · escalated: ${escalated}`,
  ];
}

const feet = { left: "gauche / left", right: "droit / right" } as const;

function nameLines(rows: readonly OwedRow[]): readonly string[] {
  const lines = rows.map(
    ({ patient, foot, dueOn }) => `${dueOn} · ${patient.givenName} ${patient.familyName} (${patient.number}) · ${feet[foot]}`,
  );
  return lines.length === 0 ? [] : ["", "Broches en place / Wires in:", ...lines];
}
