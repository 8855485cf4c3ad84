import { Temporal } from "temporal-polyfill";
import { activityNames } from "./activity-names.ts";
import { ledgerDaysStand } from "./ledger-days-stand.ts";
import type { ProtocolProblem } from "./parse-protocol.ts";
import { problemAt } from "./problem-at.ts";
import type { Protocol, ProtocolEntry } from "./protocol.ts";
import { protocolParts } from "./protocol-parts.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { questionnairesInOrder } from "./questionnaires-in-order.ts";
import { windowFrom } from "./window-from.ts";
import type { WindowRule } from "./window-rule.ts";
import { wireWithinBounds } from "./wire-within-bounds.ts";

/** One rule between the parts of a protocol. */
type ProtocolRule = (protocol: Protocol) => readonly ProtocolProblem[];

/** Days after its operation within which a visit keeps its name. @source practice-protocol F1-F4 */
const visitBounds: Readonly<Record<string, readonly [number, number]>> = { F1: [4, 14], F2: [21, 42], F3: [60, 120], F4: [240, 400] };
const dayOfReference = Temporal.PlainDate.from("2027-01-31");

/** Every rule that a version of the protocol keeps besides its shape. */
export const protocolRules: readonly ProtocolRule[] = [
  windowsRunForward,
  wireWithinBounds,
  visitsKeepTheirNames,
  visitsOpenInOrder,
  beforeIsBefore,
  ledgerDaysStand,
  criteriaInOrder,
  questionnairesInOrder,
  everyItemIsThere,
  listsSayWhatTheyMust,
  everyActivityIsAnswered,
];

/** Opens ≤ due < late ≤ escalates, for every window. */
function windowsRunForward(protocol: Protocol): readonly ProtocolProblem[] {
  return windowsOf(protocol).flatMap(([path, { opensDays, lateDays, escalatesDays }]) => [
    ...(opensDays <= 0
      ? []
      : [
          problemAt(
            path,
            `It opens ${opensDays} days after it is due. It opens on the due day or before.`,
            `La période s’ouvre ${opensDays} jours après l’échéance. Elle s’ouvre le jour de l’échéance ou avant.`,
          ),
        ]),
    ...(lateDays >= 1
      ? []
      : [
          problemAt(
            path,
            "It is late on its due day or before. It is late at the earliest on the day after.",
            "Le retard commence le jour de l’échéance ou avant. Il commence au plus tôt le lendemain.",
          ),
        ]),
    ...(escalatesDays >= lateDays
      ? []
      : [
          problemAt(
            path,
            "It is escalated before it is late. It is escalated on the first late day or after.",
            "Le signalement vient avant le retard. Il vient le premier jour de retard ou après.",
          ),
        ]),
  ]);
}

function visitsKeepTheirNames({ visits }: Protocol): readonly ProtocolProblem[] {
  return visits.flatMap(({ item, window }, index) => {
    const [low, high] = visitBounds[item] ?? [0, 0];
    const dueDay = dayOfReference.until(windowFrom(dayOfReference, window).dueOn).days;
    return dueDay >= low && dueDay <= high
      ? []
      : [
          problemAt(
            `visits.${index}.window`,
            `${item} is due ${dueDay} days after the operation. It stays within ${low} to ${high} days, so that its name says when it is.`,
            `${item} est due ${dueDay} jours après l’opération. Elle reste entre ${low} et ${high} jours, pour que son nom dise quand elle a lieu.`,
          ),
        ];
  });
}

/** A film belongs to the visit whose period it falls in, so these follow one another. */
function visitsOpenInOrder({ visits }: Protocol): readonly ProtocolProblem[] {
  const opens = visits.map(({ window }) => windowFrom(dayOfReference, window).opensOn);
  return opens.flatMap((opensOn, index) => {
    const before = opens[index - 1];
    return before === undefined || Temporal.PlainDate.compare(before, opensOn) < 0
      ? []
      : [
          problemAt(
            `visits.${index}.window`,
            "This visit opens before the one that comes first. Visits open one after the other.",
            "Cette visite s’ouvre avant celle qui la précède. Les visites s’ouvrent l’une après l’autre.",
          ),
        ];
  });
}

function beforeIsBefore({ beforeOperation }: Protocol): readonly ProtocolProblem[] {
  return Object.entries(beforeOperation).flatMap(([name, { window }]) =>
    "days" in window.due && window.due.days <= 0
      ? []
      : [
          problemAt(
            `beforeOperation.${name}.window`,
            "This is due after the operation. It is due on its day or before, counted in days.",
            "L’échéance vient après l’opération. Elle est le jour même ou avant, comptée en jours.",
          ),
        ],
  );
}

/** The limits are in order, and the sentence that states them states these. @source practice-protocol I2 */
function criteriaInOrder({ indication: { intermetatarsalAngle } }: Protocol): readonly ProtocolProblem[] {
  const { lowest, highest, body } = intermetatarsalAngle;
  const path = "indication.intermetatarsalAngle";
  if (lowest >= highest)
    return [
      problemAt(
        path,
        `The lowest angle, ${lowest}°, is not below the highest, ${highest}°.`,
        `L’angle le plus petit, ${lowest}°, n’est pas inférieur au plus grand, ${highest}°.`,
      ),
    ];
  const says = (text: string, comma: boolean): boolean =>
    [lowest, highest].every((angle) => text.includes(comma ? angle.toFixed(1).replace(".", ",") : angle.toFixed(1)));
  return says(body.en, false) && says(body.fr, true)
    ? []
    : [
        problemAt(
          `${path}.body`,
          `The text does not state the limits ${lowest.toFixed(1)}° and ${highest.toFixed(1)}° in both languages. Write them as the criterion has them.`,
          `Le texte n’indique pas les limites ${lowest.toFixed(1).replace(".", ",")}° et ${highest.toFixed(1).replace(".", ",")}° dans les deux langues. Écrivez-les comme dans le critère.`,
        ),
      ];
}

/** Items are what tests, forms and obligations refer to: a version words them anew and leaves none out. */
function everyItemIsThere(protocol: Protocol): readonly ProtocolProblem[] {
  const lists = ["assessment", "reasons", "information", "technique", "visits"] as const;
  const changed = lists.filter((name) => itemsOf(protocol[name]) !== itemsOf(protocolV1[name]));
  const single = protocolParts(protocol).filter(({ path, item }) => (singleItems.get(path) ?? item) !== item);
  return [...changed, ...new Set(single.map(({ path }) => path))].map((path) =>
    problemAt(
      path,
      "The items here are not those of the practice's protocol. Each stays, in its order; only what it says may change.",
      "Les éléments ne sont pas ceux du protocole de la clinique. Chacun reste, dans son ordre; seul son contenu peut changer.",
    ),
  );
}

/** A list that a practice may change still says what the protocol asks of it: risks, care, and each restriction. @source practice-protocol N1-N2 */
function listsSayWhatTheyMust(protocol: Protocol): readonly ProtocolProblem[] {
  const there = protocol.restrictions.map(({ item }) => item);
  const empty = (["risks", "care"] as const).filter((name) => protocol[name].length === 0);
  const missing = protocolV1.restrictions.filter(({ item }) => !there.includes(item));
  return [
    ...empty.map((name) =>
      problemAt(
        name,
        "This list is empty. The patient is told at least one entry of it.",
        "Cette liste est vide. La personne en reçoit au moins un élément.",
      ),
    ),
    ...(missing.length === 0
      ? []
      : [
          problemAt(
            "restrictions",
            `“${missing.map(({ title }) => title.en).join("”, “")}” is of the practice's protocol. It may be reworded, and stays.`,
            `« ${missing.map(({ title }) => title.fr).join(" », « ")} » vient du protocole de la clinique. Son texte peut changer, l’élément reste.`,
          ),
        ]),
  ];
}

const singleItems: ReadonlyMap<string, string> = new Map(
  protocolParts(protocolV1)
    .filter(({ path }) => /^(indication|beforeOperation|recordOutcome|dressing|wireRemoval|exercises|reconcile|fragment)\b/.test(path))
    .map(({ path, item }) => [path, item]),
);

function itemsOf(entries: readonly ProtocolEntry[]): string {
  return entries.map(({ item }) => item).join(" ");
}

function everyActivityIsAnswered({ activities }: Protocol): readonly ProtocolProblem[] {
  const answered = activities.map(({ activity }) => activity);
  const whole = answered.length === activityNames.length && activityNames.every((name) => answered.includes(name));
  const wrongFoot = activities.findIndex(
    ({ activity, foot }) => protocolV1.activities.find((rule) => rule.activity === activity)?.foot !== foot,
  );
  return [
    ...(whole
      ? []
      : [
          problemAt(
            "activities",
            "Each activity is answered once; one is missing or there twice.",
            "Chaque activité a une seule réponse; il en manque une ou elle y est deux fois.",
          ),
        ]),
    ...(wrongFoot < 0
      ? []
      : [problemAt(`activities.${wrongFoot}`, "This activity is of another foot.", "Cette activité concerne un autre pied.")]),
  ];
}

function windowsOf(protocol: Protocol): readonly (readonly [string, WindowRule])[] {
  return protocolParts(protocol).flatMap(({ path, value }) => (value.kind === "window" ? [[path, value.window] as const] : []));
}
