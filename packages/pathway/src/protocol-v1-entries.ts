import type { Text } from "@firstray/radiograph";
import type { IndicationRules, ProtocolEntry } from "./protocol.ts";

const source = "practice-protocol";
const entry = (item: string, title: Text, body: Text): ProtocolEntry => ({ item, title, body, source });

/** What is asked and examined at the consultation. @source practice-protocol A1-A6 */
export const assessmentV1: readonly ProtocolEntry[] = [
  entry(
    "A1",
    { en: "Pain", fr: "Douleur" },
    { en: "Pain at rest, walking and in shoes, from 0 to 10.", fr: "Douleur au repos, à la marche et dans la chaussure, de 0 à 10." },
  ),
  entry(
    "A2",
    { en: "Function", fr: "Capacité fonctionnelle" },
    {
      en: "Limits in daily life, in sport and in recreation; the shoes worn.",
      fr: "Limites dans la vie de tous les jours, le sport et les loisirs; chaussures portées.",
    },
  ),
  entry("A3", { en: "Alignment", fr: "Alignement" }, { en: "Alignment of the first toe.", fr: "Alignement du premier orteil." }),
  entry(
    "A4",
    { en: "Calluses", fr: "Durillons" },
    { en: "Where the calluses are, and whether they hurt.", fr: "Siège des durillons, douloureux ou non." },
  ),
  entry(
    "A5",
    { en: "First-ray stability", fr: "Stabilité du premier rayon" },
    { en: "Stability of the first toe and the first ray.", fr: "Stabilité du premier orteil et du premier rayon." },
  ),
  entry(
    "A6",
    { en: "Other toes", fr: "Autres orteils" },
    { en: "Deformity or pain of the other toes.", fr: "Déformation ou douleur des autres orteils." },
  ),
];

/** What I1 and I2 ask; the product shows them and never decides. @source practice-protocol I1-I2 */
export const indicationV1: IndicationRules = {
  painAndDeformity: entry(
    "I1",
    { en: "Pain with a mild to moderate deformity", fr: "Douleur avec déformation légère à modérée" },
    { en: "Pain with a mild to moderate hallux valgus.", fr: "Douleur avec un hallux valgus léger à modéré." },
  ),
  intermetatarsalAngle: {
    ...entry(
      "I2",
      { en: "Intermetatarsal angle", fr: "Angle intermétatarsien" },
      { en: "First intermetatarsal angle from 12.0° to 18.0°.", fr: "Premier angle intermétatarsien de 12,0° à 18,0°." },
    ),
    lowest: 12,
    highest: 18,
  },
};

/** Why this approach: what the patient is told, as the practice's own words. @source practice-protocol W1-W4 */
export const reasonsV1: readonly ProtocolEntry[] = [
  entry(
    "W1",
    { en: "A shorter operation", fr: "Une opération plus courte" },
    { en: "Your practice says: the operation takes 15 to 20 minutes.", fr: "Votre clinique dit : l’opération dure de 15 à 20 minutes." },
  ),
  entry(
    "W2",
    { en: "A smaller opening", fr: "Une plus petite ouverture" },
    { en: "Your practice says: less of the foot is opened.", fr: "Votre clinique dit : le pied est moins ouvert." },
  ),
  entry(
    "W3",
    { en: "Both feet", fr: "Les deux pieds" },
    {
      en: "Your practice says: both feet can be done, with a lower chance of problems.",
      fr: "Votre clinique dit : les deux pieds peuvent être opérés, avec moins de risque de complications.",
    },
  ),
  entry(
    "W4",
    { en: "Walking at once", fr: "Marcher tout de suite" },
    {
      en: "Your practice says: you put weight on the foot right after the operation.",
      fr: "Votre clinique dit : vous mettez du poids sur le pied dès la fin de l’opération.",
    },
  ),
];

/** What the patient can read. @source practice-protocol N1-N3 */
export const informationV1: readonly ProtocolEntry[] = [
  entry(
    "N1",
    { en: "Risks", fr: "Risques" },
    {
      en: "You can read the whole list of risks and problems that may happen.",
      fr: "Vous pouvez lire la liste complète des risques et des complications possibles.",
    },
  ),
  entry(
    "N2",
    { en: "Care after the operation", fr: "Soins après l’opération" },
    { en: "Before the operation, read the pages on care after it.", fr: "Avant l’opération, lisez les pages sur les soins qui suivront." },
  ),
  entry(
    "N3",
    { en: "Where the technique comes from", fr: "D’où vient la technique" },
    {
      en: "The technique was described by Magnan and colleagues in the Journal of Bone and Joint Surgery in 2005.",
      fr: "La technique a été décrite par Magnan et ses collègues dans le Journal of Bone and Joint Surgery en 2005.",
    },
  ),
];

/** What the foot may bear. @source practice-protocol R1 R5 */
export const restrictionsV1: readonly ProtocolEntry[] = [
  entry(
    "R1",
    { en: "Walk from the first day", fr: "Marcher dès le premier jour" },
    {
      en: "Walk in the flat, stiff sandal as soon as you leave the hospital, with as much weight as feels all right. Crutches are only for comfort and balance.",
      fr: "Marchez avec la sandale plate et rigide dès votre sortie de l’hôpital, avec le poids que vous tolérez. Les béquilles servent seulement au confort et à l’équilibre.",
    },
  ),
  entry(
    "R5",
    { en: "The first three months", fr: "Les trois premiers mois" },
    {
      en: "For three months, only walk longer and longer. From three months on, other activities and sport are possible.",
      fr: "Pendant trois mois, contentez-vous de marcher de plus en plus longtemps. À partir de trois mois, les autres activités et le sport sont possibles.",
    },
  ),
];
