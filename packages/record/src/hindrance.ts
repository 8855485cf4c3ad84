/** Why a wire's removal does not come about; each is a state of the open obligation and ends nothing. @source ledger-5 */
export const hindrances = ["refused", "no-contact", "moved-away", "surgeon-changed", "consent-withdrawn", "transferred"] as const;

export type Hindrance = (typeof hindrances)[number];
