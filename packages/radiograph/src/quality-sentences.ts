import type { QualityCheck } from "./quality-finding.ts";
import type { Text } from "./text.ts";

/** What is wrong, and what it does to the numbers. @source weight-bearing2018 */
export const qualitySentences: Readonly<Record<Exclude<QualityCheck, "first-ray">, Text>> = {
  view: {
    en: "It is not known whether this film was taken from above or from the side. Each view has its own measurements: until someone says which it is, none can be named.",
    fr: "On ne sait pas si ce cliché est dorsoplantaire ou de profil. Chaque incidence a ses propres mesures : tant que personne ne le précise, aucune ne peut être nommée.",
  },
  side: {
    en: "It is not known which foot this is. The angles are oriented by the second metatarsal; without it they may come out with the wrong sign, and the film belongs to neither foot's course.",
    fr: "On ne sait pas de quel pied il s’agit. Les angles sont orientés d’après le deuxième métatarsien; sans lui, leur signe peut être faux, et le cliché n’appartient au parcours d’aucun pied.",
  },
  "weight-bearing": {
    en: "It is not known whether the patient stood. Standing lowers the hallux valgus angle and raises the intermetatarsal angle by about 1 to 2°: these values count for no indication and are compared with no standing film.",
    fr: "On ne sait pas si la personne était debout. La mise en charge diminue l’angle d’hallux valgus et augmente l’angle intermétatarsien d’environ 1 à 2° : ces valeurs ne comptent pour aucune indication et ne se comparent à aucun cliché en charge.",
  },
  "both-feet": {
    en: "Both feet seem to be on this film. Its values and its side belong to one foot only: split it into its two feet before measuring.",
    fr: "Les deux pieds semblent se trouver sur ce cliché. Ses valeurs et son côté ne valent que pour un pied : séparez-le en deux avant de mesurer.",
  },
  "grey-range": {
    en: "The film has few shades of grey. The edges of the bones are read in steps: traced points scatter more, and angles with them; export the film with all its grey levels if that can be done.",
    fr: "Le cliché compte peu de tons de gris. Les bords des os se lisent par paliers : les points tracés se dispersent davantage, et les angles avec eux; réexportez le cliché avec tous ses niveaux de gris si c’est possible.",
  },
  noise: {
    en: "The film is grainy beside its contrast. Traced edges scatter and may be missed: expect wider intervals, and look at each traced line.",
    fr: "Le cliché est granuleux par rapport à son contraste. Les bords tracés se dispersent et peuvent être manqués : attendez-vous à des intervalles plus larges et vérifiez chaque ligne tracée.",
  },
  sharpness: {
    en: "The film is blurred: the patient moved, or the picture was enlarged. Edges lie within a millimetre or more, so lengths and the small joint surfaces (articular angles, sesamoids) suffer most.",
    fr: "Le cliché est flou : la personne a bougé, ou l’image a été agrandie. Les bords se situent à un millimètre près ou plus : les longueurs et les petites surfaces articulaires (angles articulaires, sésamoïdes) en souffrent le plus.",
  },
  "burnt-out": {
    en: "Parts of the film are burnt out to plain white. Edges inside them are lost and traced bones look wider than they are: widths, eminence and axes there are not to be trusted.",
    fr: "Des parties du cliché sont surexposées, d’un blanc uni. Les bords y sont perdus et les os tracés paraissent plus larges qu’ils ne le sont : on ne peut s’y fier aux largeurs, à l’éminence ni aux axes.",
  },
};

/** The great toe, by the picture alone, seems to run off the film. */
export const toeCutSentence: Text = {
  en: "The great toe seems to run off the film or under the collimator. What needs its end is missing (interphalangeal angle), and a shaft that is cut reads a crooked axis: the hallux valgus angle can be off by several degrees.",
  fr: "Le gros orteil semble sortir du cliché ou passer sous le collimateur. Ce qui exige son extrémité manque (angle interphalangien), et un os coupé donne un axe faussé : l’angle d’hallux valgus peut s’écarter de plusieurs degrés.",
};

/** A landmark of the first ray lies at the edge of what was exposed. */
export function landmarkCutSentence(title: Text): Text {
  return {
    en: `“${title.en}” lies at or beyond the edge of what was exposed. The bone may go on where nothing can be seen: every value that uses this point is doubtful.`,
    fr: `« ${title.fr} » se trouve au bord de la partie exposée ou au-delà. L’os se poursuit peut-être là où l’on ne voit rien : toute valeur qui s’appuie sur ce point est douteuse.`,
  };
}
