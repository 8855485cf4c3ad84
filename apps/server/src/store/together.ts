type Results<Work extends readonly Promise<unknown>[]> = { -readonly [Index in keyof Work]: Awaited<Work[Index]> };

/**
 * Queries of one transaction that are sent behind each other without waiting in between, and answered in that order: one round trip.
 * Every one of them has been answered when this returns or throws, so that none can reach a connection that was given back.
 * @throws what the first of them that failed threw.
 */
export async function together<const Work extends readonly Promise<unknown>[]>(...work: Work): Promise<Results<Work>> {
  const answers = await Promise.allSettled(work);
  const failed = answers.find((answer) => answer.status === "rejected");
  if (failed) throw failed.reason;
  return Promise.all(work) as Promise<Results<Work>>;
}
