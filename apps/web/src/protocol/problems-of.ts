import type { ProtocolProblem } from "@firstray/pathway";

/** What is wrong with one part, or with something inside it. */
export function problemsOf(problems: readonly ProtocolProblem[], path: string): readonly ProtocolProblem[] {
  return problems.filter(({ path: at }) => at === path || at.startsWith(`${path}.`));
}
