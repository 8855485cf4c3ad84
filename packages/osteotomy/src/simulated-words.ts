/** Burnt into every picture of what an operation would do. Both languages at once: the picture may be shown to anybody. */
export const simulatedWords = "SIMULATED · SIMULÉ";
