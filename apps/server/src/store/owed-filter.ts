import type { OwedPatients } from "./owed-patients.ts";
import { searchCondition } from "./search-condition.ts";

/** What a list of what is owed is narrowed to; what is absent narrows nothing. */
export interface OwedFilter {
  readonly kind?: string;
  /** `role:nurse`, `person:<id>`. */
  readonly owner?: string;
  readonly whose?: OwedPatients;
  /** Patients of whom no line is shown. */
  readonly without?: readonly string[];
}

/** A filter as the query has it: its conditions, their values, and the name of the statement that they make. */
interface FilterSql {
  readonly conditions: readonly string[];
  readonly values: readonly unknown[];
  readonly shape: string;
}

/** The conditions of a filter on `owed`, its values numbered from `first` on. */
export function owedFilterSql({ kind, owner, whose, without }: OwedFilter, first: number): FilterSql {
  const parts = [
    ...(kind === undefined ? [] : [{ shape: "kind", values: [kind], sql: ([value]: readonly string[]) => `owed.kind = ${value}` }]),
    ...(owner === undefined ? [] : [{ shape: "owner", values: [owner], sql: ([value]: readonly string[]) => `owed.owed_by = ${value}` }]),
    ...(whose === undefined ? [] : [ofPatients(whose)]),
    ...(without === undefined
      ? []
      : [{ shape: "without", values: [without], sql: ([value]: readonly string[]) => `owed.patient_id <> ALL (${value}::uuid[])` }]),
  ];
  let next = first;
  const conditions = parts.map(({ values, sql }) => sql(values.map(() => `$${next++}`)));
  return {
    conditions,
    values: parts.flatMap(({ values }): readonly unknown[] => values),
    shape: parts.map(({ shape }) => `-${shape}`).join(""),
  };
}

interface Part {
  readonly shape: string;
  readonly values: readonly unknown[];
  readonly sql: (values: readonly string[]) => string;
}

/**
 * Few patients are named one by one. Of many, the list is read in its order and each line's patient compared, since the next one that
 * fits is never far; as a subquery, so that no plan begins with all patients.
 */
function ofPatients(whose: OwedPatients): Part {
  if (whose.kind === "few")
    return { shape: "few", values: [whose.patients], sql: ([patients]) => `owed.patient_id = ANY (${patients}::uuid[])` };
  const { values } = searchCondition("found", whose.words, 1);
  return {
    shape: `many${whose.words.length}`,
    values,
    sql: (numbered) => {
      const start = Number(numbered[0]?.slice(1));
      const own = searchCondition("found", whose.words, start).sql;
      const goesOn = searchCondition("other", whose.words, start).sql;
      return `(SELECT ${own} OR (found.merged_into IS NOT NULL AND (SELECT ${goesOn} FROM firstray.patient AS other
        WHERE other.practice_id = $1 AND other.patient_id = found.merged_into))
        FROM firstray.patient AS found WHERE found.practice_id = $1 AND found.patient_id = owed.patient_id)`;
    },
  };
}
