/** The pixels of one frame as they are stored, one word each, before their bits are given a meaning. */
export interface StoredSamples {
  readonly kind: "samples";
  readonly samples: Uint8Array | Uint16Array;
}
