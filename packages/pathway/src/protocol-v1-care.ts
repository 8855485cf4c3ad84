import type { Text } from "@firstray/radiograph";
import type { ProtocolEntry } from "./protocol.ts";

const page = (title: Text, body: Text, source = "practice-protocol"): ProtocolEntry => ({ item: "N2", title, body, source });

/**
 * N2: what the patient reads before the operation on the care after it. Warning signs say what to do; they assess nothing.
 * @source practice-protocol N2 @source prospect2019 @source swelling-leaflet @source warning-signs
 */
export const careV1: readonly ProtocolEntry[] = [
  page(
    { en: "The first day", fr: "Le premier jour" },
    {
      en: "You walk out in a flat, stiff sandal. Put as much weight on the foot as feels all right. Crutches are only for comfort and balance. Rest with the foot up.",
      fr: "Vous repartez en marchant avec une sandale plate et rigide. Mettez sur le pied le poids que vous tolérez. Les béquilles servent seulement au confort et à l’équilibre. Reposez-vous le pied surélevé.",
    },
  ),
  page(
    { en: "Pain", fr: "Douleur" },
    {
      en: "Take the pain tablets as your surgeon told you. Do not drive while you take strong ones. Call us when pain grows although you rest and take them.",
      fr: "Prenez les antidouleurs comme votre chirurgien l’a dit. Ne conduisez pas si vous en prenez de puissants. Appelez-nous si la douleur augmente malgré le repos et les comprimés.",
    },
    "prospect2019",
  ),
  page(
    { en: "Dressing", fr: "Pansement" },
    {
      en: "Keep the dressing clean and dry and do not take it off. We change it at the visit after one week.",
      fr: "Gardez le pansement propre et sec et ne l’enlevez pas. Nous le changeons à la visite d’une semaine.",
    },
  ),
  page(
    { en: "The wire", fr: "La broche" },
    {
      en: "A wire holds the bone for four weeks. Its end comes out of the skin near the nail. Do not pull, turn or push it. It has to come out: your practice takes it out, and says that this does not hurt. If we have not called you when four weeks are over, call us.",
      fr: "Une broche tient l’os pendant quatre semaines. Son bout sort de la peau près de l’ongle. Ne la tirez pas, ne la tournez pas, ne l’enfoncez pas. Il faut la retirer : votre clinique la retire et dit que cela ne fait pas mal. Si nous ne vous avons pas appelé après quatre semaines, appelez-nous.",
    },
  ),
  page(
    { en: "Call us", fr: "Appelez-nous" },
    {
      en: "Call us the same day for: fever of 38 °C or more, or shivering · redness that spreads, heat, pus, a bad smell, or fluid through the dressing · pain that grows · a wire that is loose, has moved, is bent, has gone in or has come out · a toe that is numb longer than expected · a hit to the foot, or a toe that changes shape · a rash or itching.",
      fr: "Appelez-nous le jour même si vous avez : 38 °C de fièvre ou plus, ou des frissons · une rougeur qui s’étend, de la chaleur, du pus, une mauvaise odeur, ou du liquide à travers le pansement · une douleur qui augmente · une broche lâche, déplacée, pliée, enfoncée ou sortie · un orteil engourdi plus longtemps que prévu · un coup sur le pied, ou un orteil qui change de forme · une éruption ou des démangeaisons.",
    },
    "warning-signs",
  ),
  page(
    { en: "Emergency", fr: "Urgence" },
    {
      en: "Call 911 for: chest pain or short breath · bleeding that does not stop · a toe that is white, blue or cold · trouble breathing or a swollen face. Go to the emergency room when your calf hurts or swells.",
      fr: "Appelez le 911 si vous avez : mal à la poitrine ou du mal à respirer · un saignement qui n’arrête pas · un orteil blanc, bleu ou froid · la gorge ou le visage enflés. Allez à l’urgence si votre mollet fait mal ou enfle.",
    },
    "warning-signs",
  ),
  page(
    { en: "Exercises", fr: "Exercices" },
    {
      en: "Once the wire is out you must bend the big toe up, many times, in the 4 to 6 weeks that follow. Nothing matters more. We give you a sheet that shows how.",
      fr: "Une fois la broche retirée, vous devez relever le gros orteil, souvent, pendant les 4 à 6 semaines qui suivent. Rien ne compte plus. Nous vous donnons une feuille qui montre comment faire.",
    },
  ),
  page(
    { en: "Swelling", fr: "Enflure" },
    {
      en: "The foot may be swollen for months, at times for 9 to 12 months. This is common after bunion surgery.",
      fr: "Le pied peut rester enflé pendant des mois, parfois de 9 à 12 mois. C’est fréquent après une opération de l’oignon.",
    },
    "swelling-leaflet",
  ),
  page(
    { en: "Your visits", fr: "Vos visites" },
    {
      en: "You see the surgeon after one week, four weeks, three months and nine months, each time with new radiographs. Come even when all is well.",
      fr: "Vous rencontrez le chirurgien après une semaine, quatre semaines, trois mois et neuf mois, avec de nouvelles radiographies chaque fois. Venez même si tout va bien.",
    },
  ),
];
