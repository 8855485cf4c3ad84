/** One measured figure beside its target; a benchmark reports, it never fails. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
}
