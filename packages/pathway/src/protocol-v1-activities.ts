import type { Text } from "@firstray/radiograph";
import type { ActivityRule } from "./activity-rule.ts";

const silent: Text = {
  en: "Your practice's protocol does not say.",
  fr: "Le protocole de votre clinique ne le précise pas.",
};
const drivingLeft: Text = {
  en: "Your practice has not set a day for driving. Never drive in the sandal, or while you take strong pain tablets.",
  fr: "Votre clinique n’a pas fixé de date pour conduire. Ne conduisez jamais avec la sandale, ni sous un antidouleur puissant.",
};
const drivingRight: Text = {
  en: "Your practice has not set a day for driving. In one study, only some people could brake hard 2 weeks after the operation, and all of them at 6 weeks. Never drive in the sandal, or while you take strong pain tablets.",
  fr: "Votre clinique n’a pas fixé de date pour conduire. Dans une étude, seules quelques personnes pouvaient freiner d’urgence 2 semaines après l’opération, et toutes à 6 semaines. Ne conduisez jamais avec la sandale, ni sous un antidouleur puissant.",
};
const working: Text = {
  en: "It depends on your work, and your practice has not set a day.",
  fr: "Cela dépend de votre travail, et votre clinique n’a pas fixé de date.",
};
const otherActivity = { protocolItem: "R5", kind: "from-time", after: { months: 3 }, visit: "F3" } as const;

/** What each activity stands on. @source practice-protocol R1 R4 R5, holt2008 */
export const activityRulesV1: readonly ActivityRule[] = [
  {
    activity: "walk",
    title: { en: "Walking", fr: "Marcher" },
    protocolItem: "R1",
    kind: "from-operation",
    yes: {
      en: "Yes. Walk in the flat, stiff sandal, putting as much weight on the foot as feels all right. Ask how long to wear the sandal.",
      fr: "Oui. Marchez avec la sandale plate et rigide, en mettant sur le pied le poids que vous tolérez. Demandez combien de temps la porter.",
    },
  },
  {
    activity: "walk-longer",
    title: { en: "Walking longer", fr: "Marcher plus longtemps" },
    protocolItem: "R5",
    kind: "from-operation",
    yes: {
      en: "Yes. You may slowly walk longer. Stop and rest when it hurts.",
      fr: "Oui. Vous pouvez marcher peu à peu plus longtemps. Arrêtez et reposez-vous si cela fait mal.",
    },
  },
  {
    activity: "stand",
    title: { en: "Standing", fr: "Rester debout" },
    protocolItem: "R1",
    kind: "from-operation",
    yes: {
      en: "Yes. Stand in the flat, stiff sandal as long as it feels all right.",
      fr: "Oui. Tenez-vous debout avec la sandale plate et rigide tant que vous le tolérez.",
    },
  },
  {
    activity: "shower",
    title: { en: "Showering", fr: "Prendre une douche" },
    protocolItem: "R2",
    kind: "ask",
    why: {
      en: "The dressing must stay dry, and the protocol names no day for showering.",
      fr: "Le pansement doit rester sec, et le protocole ne fixe pas de jour pour la douche.",
    },
  },
  {
    activity: "drive-left-foot",
    title: { en: "Driving, left foot operated", fr: "Conduire, pied gauche opéré" },
    protocolItem: "R5",
    foot: "left",
    kind: "ask",
    why: drivingLeft,
  },
  {
    activity: "drive-right-foot",
    title: { en: "Driving, right foot operated", fr: "Conduire, pied droit opéré" },
    protocolItem: "R5",
    foot: "right",
    kind: "ask",
    why: drivingRight,
  },
  {
    activity: "work-seated",
    title: { en: "Seated work", fr: "Travail assis" },
    protocolItem: "R5",
    kind: "ask",
    why: working,
  },
  {
    activity: "work-standing",
    title: { en: "Standing work", fr: "Travail debout" },
    protocolItem: "R5",
    kind: "ask",
    why: working,
  },
  {
    activity: "bicycle",
    title: { en: "Cycling", fr: "Faire du vélo" },
    ...otherActivity,
    yes: { en: "Yes. You may cycle again. Start gently.", fr: "Oui. Vous pouvez refaire du vélo. Commencez doucement." },
  },
  {
    activity: "swim",
    title: { en: "Swimming", fr: "Nager" },
    ...otherActivity,
    yes: { en: "Yes. You may swim again. Start gently.", fr: "Oui. Vous pouvez nager de nouveau. Commencez doucement." },
  },
  {
    activity: "run",
    title: { en: "Running", fr: "Courir" },
    ...otherActivity,
    yes: { en: "Yes. You may run again. Start gently.", fr: "Oui. Vous pouvez courir de nouveau. Commencez doucement." },
  },
  {
    activity: "sport",
    title: { en: "Sport", fr: "Faire du sport" },
    ...otherActivity,
    yes: { en: "Yes. You may do sport again. Start gently.", fr: "Oui. Vous pouvez refaire du sport. Commencez doucement." },
  },
  {
    activity: "recreation",
    title: { en: "Other leisure activities", fr: "Autres loisirs" },
    ...otherActivity,
    yes: {
      en: "Yes. You may do other things you enjoy again. Start gently.",
      fr: "Oui. Vous pouvez reprendre vos autres loisirs. Commencez doucement.",
    },
  },
  {
    activity: "heels",
    title: { en: "High heels", fr: "Porter des talons hauts" },
    protocolItem: "R1",
    kind: "ask",
    why: silent,
  },
  {
    activity: "ordinary-shoes",
    title: { en: "Ordinary shoes", fr: "Porter des chaussures ordinaires" },
    protocolItem: "R1",
    kind: "ask",
    why: {
      en: "Your practice has not set how long you wear the sandal.",
      fr: "Votre clinique n’a pas précisé combien de temps vous portez la sandale.",
    },
  },
  {
    activity: "crutches",
    title: { en: "Using crutches", fr: "Utiliser des béquilles" },
    protocolItem: "R1",
    kind: "from-operation",
    yes: {
      en: "Yes, if you like. Crutches are only for comfort and balance.",
      fr: "Oui, si vous le souhaitez. Les béquilles servent seulement au confort et à l’équilibre.",
    },
  },
  {
    activity: "dorsiflexion-exercises",
    title: { en: "Toe exercises", fr: "Exercices de l’orteil" },
    protocolItem: "R4",
    kind: "after-wire",
    yes: {
      en: "Yes, and they matter most of all: bend your big toe up as the exercise sheet shows.",
      fr: "Oui, et c’est ce qui compte le plus : relevez le gros orteil comme le montre la feuille d’exercices.",
    },
  },
  {
    activity: "heel-raises",
    title: { en: "Rising on your toes", fr: "Monter sur la pointe des pieds" },
    protocolItem: "R4",
    kind: "ask",
    why: silent,
  },
];
