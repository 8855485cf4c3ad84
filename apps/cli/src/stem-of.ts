/** A film's path without its ending, for what lies beside it. @example stemOf("foot.dcm") // "foot" */
export function stemOf(film: string): string {
  return film.replace(/\.dcm$/i, "");
}
