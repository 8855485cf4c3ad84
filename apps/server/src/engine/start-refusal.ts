/**
 * Why the system cannot start, as one sentence for the person who starts it: what was wrong, what was expected, what to do.
 * The entry point prints the sentence alone and ends with exit code 1.
 * @example throw new StartRefusal("Port 3000 is taken: stop the other program, or set PORT to a free one.")
 */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";
}
