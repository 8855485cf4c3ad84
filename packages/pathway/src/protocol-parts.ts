import type { OwedEntry, Protocol, ProtocolEntry } from "./protocol.ts";
import type { PartAspect, PartValue, ProtocolPart, ProtocolSection } from "./protocol-part.ts";
import type { WindowRule } from "./window-rule.ts";

/** Where an entry lies. */
interface Place {
  readonly section: ProtocolSection;
  readonly path: string;
  readonly entry: ProtocolEntry;
}

/**
 * Everything of a protocol that a practice may set, item by item, in the order of a patient's course. What the ledger fixes (the
 * outcome of an operation, what does not fit) is owed on its day and has its words here, no window.
 * @example protocolParts(protocolV1).find(({ path }) => path === "visits.2.window")
 */
export function protocolParts(protocol: Protocol): readonly ProtocolPart[] {
  const listed = (section: ProtocolSection, name: "assessment" | "reasons" | "information" | "risks" | "care" | "restrictions") =>
    protocol[name].flatMap((entry, index) => words({ section, path: `${name}.${index}`, entry }));
  return [
    ...listed("assessment", "assessment"),
    ...indicationParts(protocol),
    ...listed("reasons", "reasons"),
    ...listed("information", "information"),
    ...listed("risks", "risks"),
    ...listed("care", "care"),
    ...beforeParts(protocol),
    ...techniqueParts(protocol),
    ...protocol.visits.flatMap((entry, index) => owedParts({ section: "visits", path: `visits.${index}`, entry }, entry)),
    ...afterwardsParts(protocol),
    questionnairesPart(protocol),
    ...listed("restrictions", "restrictions"),
    ...activityParts(protocol),
  ];
}

function indicationParts({ indication: { painAndDeformity, intermetatarsalAngle } }: Protocol): readonly ProtocolPart[] {
  const { lowest, highest } = intermetatarsalAngle;
  const angle = { section: "indication", path: "indication.intermetatarsalAngle", entry: intermetatarsalAngle } as const;
  return [
    ...words({ section: "indication", path: "indication.painAndDeformity", entry: painAndDeformity }),
    ...words(angle),
    { ...part(angle, "range", { kind: "range", lowest, highest }), path: angle.path },
  ];
}

function beforeParts({ beforeOperation, recordOutcome }: Protocol): readonly ProtocolPart[] {
  const { films, careRead, consent, consentCopy } = beforeOperation;
  const of = (name: string, entry: OwedEntry) => owedParts({ section: "before", path: `beforeOperation.${name}`, entry }, entry);
  return [
    ...of("films", films),
    ...of("careRead", careRead),
    ...of("consent", consent),
    ...of("consentCopy", consentCopy),
    ...words({ section: "before", path: "recordOutcome", entry: recordOutcome }),
  ];
}

function techniqueParts({ technique }: Protocol): readonly ProtocolPart[] {
  return technique.flatMap((entry, index) => {
    const place = { section: "technique", path: `technique.${index}`, entry } as const;
    const parameters = entry.parameters.map((parameter, at) => ({
      ...part(place, "parameter", { kind: "parameter", parameter }),
      path: `${place.path}.parameters.${at}`,
    }));
    return [...words(place), ...parameters];
  });
}

function afterwardsParts(protocol: Protocol): readonly ProtocolPart[] {
  const { dressing, wireRemoval, exercises, reconcile, fragment, visitsWithSurgeon, visits } = protocol;
  const place = (path: string, entry: ProtocolEntry): Place => ({ section: "afterwards", path, entry });
  const wire = place("wireRemoval", wireRemoval);
  const exercise = place("exercises", exercises);
  const exerciseWindow = (name: "instruction" | "start" | "call") => windowPart(exercise, exercises[name], name, name);
  const [firstVisit] = visits;
  return [
    ...(firstVisit === undefined
      ? []
      : [
          {
            ...part({ section: "visits", path: "", entry: firstVisit }, "with-surgeon", { kind: "flag", flag: visitsWithSurgeon }),
            path: "visitsWithSurgeon",
          },
        ]),
    ...owedParts(place("dressing", dressing), dressing),
    ...words(wire),
    { ...part(wire, "window", { kind: "wire-windows", windows: wireRemoval.windows }), path: "wireRemoval.windows" },
    ...words(exercise),
    ...(exercises.steps ?? []).flatMap((step, index) => words(place(`exercises.steps.${index}`, step))),
    { ...part(exercise, "programme", { kind: "days", days: exercises.programmeDays }), path: "exercises.programmeDays" },
    ...(["instruction", "start", "call"] as const).map(exerciseWindow),
    ...words(place("reconcile", reconcile)),
    ...owedParts(place("fragment", fragment), fragment),
  ];
}

function activityParts({ activities }: Protocol): readonly ProtocolPart[] {
  return activities.map((rule, index) => ({
    path: `activities.${index}`,
    section: "activities",
    item: rule.protocolItem,
    title: rule.title,
    aspect: "activity",
    value: { kind: "activity", rule },
  }));
}

function questionnairesPart({ questionnaires }: Protocol): ProtocolPart {
  const title = { en: "Questionnaires", fr: "Questionnaires" };
  const value = { kind: "questionnaires", questionnaires } as const;
  return { path: "questionnaires", section: "visits", item: "ledger-questionnaire", title, aspect: "questionnaires", value };
}

function owedParts(place: Place, { window }: OwedEntry): readonly ProtocolPart[] {
  return [...words(place), windowPart(place, window, "window", "window")];
}

function windowPart(place: Place, window: WindowRule, name: string, aspect: PartAspect): ProtocolPart {
  return { ...part(place, aspect, { kind: "window", window }), path: `${place.path}.${name}` };
}

function words(place: Place): readonly ProtocolPart[] {
  return [
    { ...part(place, "title", { kind: "text", text: place.entry.title }), path: `${place.path}.title` },
    { ...part(place, "text", { kind: "text", text: place.entry.body }), path: `${place.path}.body` },
  ];
}

function part({ section, path, entry: { item, title } }: Place, aspect: PartAspect, value: PartValue): ProtocolPart {
  return { path, section, item, title, aspect, value };
}
