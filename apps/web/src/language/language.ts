/** The languages of the practice. */
export type Language = "en" | "fr";
