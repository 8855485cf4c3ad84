/** One way of writing a person's name: DICOM holds up to three (alphabetic, ideographic, phonetic). */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
}

/**
 * The written forms of a DICOM person name, `Family^Given^Middle^Prefix^Suffix=ideographic=phonetic`; empty ones are left out.
 * @source dicom-ps3.5
 * @example personNames("Tremblay^Zoé") // [{ family: "Tremblay", given: "Zoé", middle: "" }]
 */
export function personNames(value: string): readonly PersonName[] {
  return value
    .split("=")
    .map((group) => {
      const [family = "", given = "", middle = ""] = group.split("^").map((part) => part.trim());
      return { family, given, middle };
    })
    .filter(({ family, given }) => family !== "" || given !== "");
}
