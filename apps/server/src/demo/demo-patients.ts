import type { PatientDetails } from "@firstray/record";

/** Every patient of the demo: the names say in both languages that nobody has them. */
function invented(familyName: string, givenName: string, number: string, birthDate: string, language: "fr" | "en"): PatientDetails {
  return { familyName, givenName, number, birthDate, language, phone: "555-0100" };
}

export const demoPatients = {
  newcomer: invented("Démo-Tremblay", "Fictive", "D-0001", "1968-03-14", "fr"),
  filmed: invented("Exemple-Roy", "Imaginaire", "D-0002", "1974-11-02", "fr"),
  indicated: invented("Modèle-Gagnon", "Inventée", "D-0003", "1961-07-25", "fr"),
  severe: invented("Sample-Smith", "Pretend", "D-0004", "1957-01-09", "en"),
  bookedOwing: invented("Démo-Bouchard", "Théorique", "D-0005", "1980-05-30", "fr"),
  bookedReady: invented("Demo-Walker", "Imaginary", "D-0006", "1971-09-18", "en"),
  outcomeOwed: invented("Exemple-Côté", "Supposée", "D-0007", "1966-12-05", "fr"),
  weekOne: invented("Prototype-Morin", "Simulée", "D-0008", "1977-02-21", "fr"),
  bilateral: invented("Maquette-Lavoie", "Fictif", "D-0009", "1963-08-11", "fr"),
  wireLate: invented("Sample-Jones", "Madeup", "D-0010", "1959-04-27", "en"),
  wireEscalated: invented("Modèle-Fortin", "Hypothétique", "D-0011", "1970-10-16", "fr"),
  exercising: invented("Démo-Pelletier", "Inventé", "D-0012", "1965-06-08", "fr"),
  exercisingTwin: invented("Démo-Pelletier", "Inventé", "D-0017", "1965-08-06", "fr"),
  visitOverdue: invented("Example-Brown", "Virtual", "D-0013", "1972-01-31", "en"),
  nineMonths: invented("Exemple-Gauthier", "Irréelle", "D-0014", "1958-09-03", "fr"),
  mismatched: invented("Maquette-Bélanger", "Feinte", "D-0015", "1969-05-12", "fr"),
  longAgo: invented("Prototype-Lemieux", "Lointaine", "D-0018", "1949-02-17", "fr"),
  wrongFoot: invented("Démo-Lévesque", "Fabulée", "D-0016", "1976-08-19", "fr"),
} as const satisfies Readonly<Record<string, PatientDetails>>;
