import { idSchema } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import { Problem } from "./problem.ts";

/** An id in an address, in lower case. @throws Problem: what is no id names nothing. */
export function pathId(text: string, notFound: Text): string {
  const id = idSchema.safeParse(text);
  if (!id.success) throw new Problem("not-found", notFound);
  return id.data;
}
