/**
 * The code of an error of the operating system or of PostgreSQL, such as `EACCES` or `57P03`; of any other error its text.
 */
export function systemCode(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
