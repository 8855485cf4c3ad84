/** Something that broke where it should have said why not: a defect, counted as one. */
export interface Crash {
  readonly kind: "crashed";
}

/** What some work returns, or that it threw: one film must not end the run. */
export function attempted<Result>(work: () => Result): Result | Crash {
  try {
    return work();
  } catch {
    return { kind: "crashed" };
  }
}
