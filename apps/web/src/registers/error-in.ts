import type { Text } from "@firstray/radiograph";
import type { RecordingState } from "../recording/recording-state.ts";

/** What the server found wrong with a field of what was sent. @example errorIn(state)("measures")?.en // "This has to be filled in" */
export function errorIn(state: RecordingState): (field: string) => Text | undefined {
  const fields = state.kind === "refused" ? (state.problem.fields ?? []) : [];
  return (field) => fields.find(({ path }) => path === field || path.endsWith(`.${field}`))?.sentence;
}
