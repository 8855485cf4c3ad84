/** A number as a person types it in either language, "7,5" or "7.5", with any minus sign; none where it is no number. */
export function typedNumber(typed: string): number | undefined {
  const plain = typed.trim().replace("−", "-").replace(",", ".");
  const number = Number(plain);
  return plain === "" || !Number.isFinite(number) ? undefined : number;
}
