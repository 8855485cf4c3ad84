import type { Text } from "@firstray/radiograph";
import type { RiskEntry } from "./protocol.ts";

const risk = (title: Text, body: Text, source: string, evidence: RiskEntry["evidence"] = "read"): RiskEntry => ({
  item: "N1",
  title,
  body,
  source,
  evidence,
});

/**
 * N1: the list of risks. A figure stands only where its source has been read (or is quoted, and then says so); the rest is named
 * without one. @source practice-protocol N1
 * @source multicentre2019 @source bernasconi2021 @source barg2018 @source transfer-metatarsalgia2022 @source kaipel2018
 * @source wire-breakage1995 @source chronic-pain2021 @source vte-meta-analysis2016 @source arzac-ulla2015 @source common-teaching
 */
export const risksV1: readonly RiskEntry[] = [
  risk(
    { en: "Infection where the wire leaves the skin", fr: "Infection à la sortie de la broche" },
    {
      en: "The skin around the wire may get infected. In one study of this operation it happened in about 19 of 100 feet. Call us when the skin gets red, hot or wet.",
      fr: "La peau autour de la broche peut s’infecter. Dans une étude sur cette opération, c’est arrivé à environ 19 pieds sur 100. Appelez-nous si la peau devient rouge, chaude ou humide.",
    },
    "multicentre2019",
  ),
  risk(
    { en: "Infection deep in the bone", fr: "Infection profonde de l’os" },
    {
      en: "It is rare, but serious. It may need antibiotics for weeks, or another operation.",
      fr: "Elle est rare, mais grave. Il faut parfois des antibiotiques pendant des semaines, ou une autre opération.",
    },
    "common-teaching",
    "unverified",
  ),
  risk(
    { en: "A stiff big toe", fr: "Un gros orteil raide" },
    {
      en: "The toe may bend less than before. In one study, 10 years after, about 38 of 100 feet had lost part of the movement. The exercises are there to prevent this.",
      fr: "L’orteil peut plier moins qu’avant. Dans une étude, 10 ans après, environ 38 pieds sur 100 avaient perdu une partie du mouvement. Les exercices servent à l’éviter.",
    },
    "bernasconi2021",
  ),
  risk(
    { en: "The bunion comes back", fr: "L’oignon revient" },
    {
      en: "The toe may lean outward again. Over many kinds of bunion surgery, one review counted about 5 of 100 and another about 25 of 100: it depends on what is counted.",
      fr: "L’orteil peut dévier de nouveau. Tous types d’opérations de l’oignon confondus, une revue en a compté environ 5 sur 100 et une autre environ 25 sur 100 : cela dépend de ce que l’on compte.",
    },
    "barg2018",
  ),
  risk(
    { en: "Not enough correction", fr: "Correction insuffisante" },
    {
      en: "The toe may be less straight than hoped for. Studies do not count this on its own, so no number is known.",
      fr: "L’orteil peut être moins droit qu’espéré. Les études ne le comptent pas à part : aucun chiffre n’est connu.",
    },
    "practice-protocol",
  ),
  risk(
    { en: "The bone heals in another position", fr: "L’os guérit dans une autre position" },
    {
      en: "The bone may heal a little out of place. In one study of this operation it was seen in about 1 of 100 feet, without trouble.",
      fr: "L’os peut guérir un peu déplacé. Dans une étude sur cette opération, on l’a vu dans environ 1 pied sur 100, sans gêne.",
    },
    "multicentre2019",
  ),
  risk(
    { en: "The bone heals slowly or not at all", fr: "L’os guérit lentement ou pas du tout" },
    {
      en: "In one study of this operation the bone healed in all 217 feet. It may still take longer, or need another operation.",
      fr: "Dans une étude sur cette opération, l’os a guéri dans les 217 pieds. Cela peut quand même être plus long, ou demander une autre opération.",
    },
    "multicentre2019",
  ),
  risk(
    { en: "Part of the bone dies", fr: "Une partie de l’os meurt" },
    {
      en: "The end of the bone may get too little blood. Only single cases are known.",
      fr: "Le bout de l’os peut manquer de sang. On n’en connaît que des cas isolés.",
    },
    "common-teaching",
    "unverified",
  ),
  risk(
    { en: "Pain under the other toes", fr: "Douleur sous les autres orteils" },
    {
      en: "Other parts of the foot may carry more weight and hurt. After bunion surgery of all kinds it is about 6 of 100 feet.",
      fr: "D’autres parties du pied peuvent porter plus de poids et faire mal. Après tous les types d’opération de l’oignon, c’est environ 6 pieds sur 100.",
    },
    "transfer-metatarsalgia2022",
    "quoted",
  ),
  risk(
    { en: "Numb skin", fr: "Peau engourdie" },
    {
      en: "A small nerve may be hurt. Skin on the toe may then feel numb or tingle, for a time or for good.",
      fr: "Un petit nerf peut être blessé. La peau de l’orteil peut alors être engourdie ou picoter, un temps ou pour toujours.",
    },
    "kaipel2018",
  ),
  risk(
    { en: "The toe leans inward", fr: "L’orteil penche vers l’intérieur" },
    { en: "The toe may be corrected too much. This is rare.", fr: "L’orteil peut être trop corrigé. C’est rare." },
    "common-teaching",
    "unverified",
  ),
  risk(
    { en: "The wire moves, bends or breaks", fr: "La broche bouge, plie ou casse" },
    {
      en: "The wire may move, bend or break before it is taken out. In one study of wires in other toes, only thin ones broke. A piece may have to stay, or be taken out in another operation.",
      fr: "La broche peut bouger, plier ou casser avant son retrait. Dans une étude sur d’autres orteils, seules des broches minces ont cassé. Un morceau doit parfois rester, ou être retiré par une autre opération.",
    },
    "wire-breakage1995",
  ),
  risk(
    { en: "Burned skin at the small cut", fr: "Peau brûlée à la petite ouverture" },
    {
      en: "The tool that cuts the bone may get hot and hurt the skin.",
      fr: "L’instrument qui coupe l’os peut chauffer et blesser la peau.",
    },
    "common-teaching",
    "unverified",
  ),
  risk(
    { en: "Pain that stays", fr: "Douleur qui persiste" },
    {
      en: "In one study of surgery like this, 13 of 155 people still had pain after 6 months.",
      fr: "Dans une étude sur des opérations semblables, 13 personnes sur 155 avaient encore mal après 6 mois.",
    },
    "chronic-pain2021",
  ),
  risk(
    { en: "A blood clot", fr: "Un caillot de sang" },
    {
      en: "A clot may form in the leg and travel to the lungs. After foot and ankle surgery about 1 of 100 people had signs of one. Tell us if you had a clot before, or take hormones. Call the emergency number for chest pain or short breath.",
      fr: "Un caillot peut se former dans la jambe et aller aux poumons. Après une opération du pied ou de la cheville, environ 1 personne sur 100 en a eu des signes. Dites-nous si vous avez déjà eu un caillot ou prenez des hormones. Appelez les urgences si vous avez mal à la poitrine ou du mal à respirer.",
    },
    "vte-meta-analysis2016",
  ),
  risk(
    { en: "Living with the wire", fr: "Vivre avec la broche" },
    {
      en: "The end of the wire sticks out of the skin until it is taken out. In one study, 18 of 70 people felt uneasy about it; 3 would not choose it again.",
      fr: "Le bout de la broche sort de la peau jusqu’à son retrait. Dans une étude, 18 personnes sur 70 en étaient mal à l’aise; 3 ne le referaient pas.",
    },
    "arzac-ulla2015",
  ),
  risk(
    { en: "Not happy with the result", fr: "Pas satisfait du résultat" },
    {
      en: "Over many kinds of bunion surgery, about 11 of 100 people were not satisfied.",
      fr: "Tous types d’opérations de l’oignon confondus, environ 11 personnes sur 100 n’étaient pas satisfaites.",
    },
    "barg2018",
  ),
  risk(
    { en: "Another operation", fr: "Une autre opération" },
    {
      en: "Any of these may need another operation. Your surgeon tells you why, and what else can be done.",
      fr: "Chacun de ces problèmes peut demander une autre opération. Votre chirurgien vous dit pourquoi, et ce qu’on peut faire d’autre.",
    },
    "practice-protocol",
  ),
];
