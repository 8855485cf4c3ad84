export { answer } from "./answer.ts";
export { type Counterexample, type Mutation, type Proof, type ProofAsked, prove } from "./prove.ts";
export type { Answer, Task, Worker } from "./task.ts";
