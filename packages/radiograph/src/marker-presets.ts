import type { MarkerKind } from "./film-marker.ts";
import type { Text } from "./text.ts";

/** A marker that a reader can pick instead of describing one. */
export interface MarkerPreset {
  readonly kind: MarkerKind;
  readonly name: Text;
  readonly millimetres: number;
}

/** Diameter of the wire that the protocol's operation leaves in, millimetres. @source practice-protocol T1 */
export const wireDiameterMm = 2;

/** Markers in common use: a calibration ball of 25 mm, 10 cm of a ruler, and the wire itself, for films with the wire in. */
export const markerPresets: Readonly<Record<"ball" | "ruler" | "wire", MarkerPreset>> = {
  ball: { kind: "ball", name: { en: "calibration ball", fr: "bille d’étalonnage" }, millimetres: 25 },
  ruler: { kind: "ruler", name: { en: "10 cm of a ruler", fr: "10 cm d’une règle" }, millimetres: 100 },
  wire: { kind: "wire", name: { en: "Kirschner wire", fr: "broche de Kirschner" }, millimetres: wireDiameterMm },
};

/** What every calibration by a marker rests on, said beside it. */
export const markerCaution: Text = {
  en: "Holds for what lies as high above the detector as the marker: a marker higher than the bone reads the bone too short, one lower reads it too long; a marker that is tilted looks shorter than it is.",
  fr: "Vaut pour ce qui se trouve à la même hauteur que l’objet au-dessus du détecteur : un objet plus haut que l’os fait lire l’os trop court, un objet plus bas, trop long; un objet incliné paraît plus court qu’il ne l’est.",
};
