/** The protocol's item as people cite it (` · F2`); nothing for a rule of the ledger, which has no item. */
export function protocolItemWords(item: string): string {
  return /^[A-Z]\d+$/.test(item) ? ` · ${item}` : "";
}
