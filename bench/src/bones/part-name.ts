/** The parts of the shared skeleton by file name: one foot's fore- and midfoot. */
export const partNames = [
  "metatarsal_1",
  "proximal_phalanx_1",
  "distal_phalanx_1",
  "sesamoid_medial_tibial",
  "sesamoid_lateral_fibular",
  "medial_cuneiform",
  "metatarsal_2",
  "proximal_phalanx_2",
  "middle_phalanx_2",
  "distal_phalanx_2",
  "intermediate_cuneiform",
  "metatarsal_3",
  "proximal_phalanx_3",
  "middle_phalanx_3",
  "distal_phalanx_3",
  "metatarsal_4",
  "proximal_phalanx_4",
  "middle_phalanx_4",
  "distal_phalanx_4",
  "fused_cuboid_lateralcuneiform_mt5",
  "proximal_phalanx_5",
  "middle_phalanx_5",
  "distal_phalanx_5",
  "navicular_cut_slice",
] as const;

export type PartName = (typeof partNames)[number];
