import { type FilmMarker, type MarkerKind, markerPresets, type Text } from "@firstray/radiograph";

/** A marker of a kind before a person describes it: the preset where there is one; a size that is not known is 0. */
export function markerDraft(kind: MarkerKind, language: keyof Text): FilmMarker {
  if (kind === "coin" || kind === "other") return { kind, name: "", millimetres: 0 };
  const { name, millimetres } = markerPresets[kind];
  return { kind, name: name[language], millimetres };
}
