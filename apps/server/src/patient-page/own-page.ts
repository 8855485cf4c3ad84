import type { ActivityAnswer } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { Language } from "@firstray/record";
import type { OpenedOnDay } from "../store/opened-on-days.ts";
import { dayInWords } from "./day-in-words.ts";
import { type Html, html } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import type { NextStep, PatientDay } from "./patient-day.ts";
import { patientPageTexts as texts } from "./patient-page-texts.ts";

/** How the practice is reached, as far as it said. */
export interface Contact {
  readonly name: string;
  readonly phone?: string;
}

/** A patient's own page on a day. */
export function ownPage(language: Language, day: PatientDay, contact: Contact, opened: readonly OpenedOnDay[]): string {
  const t = (text: Text): string => text[language];
  const body = html`
<header><p class="practice">${contact.name}</p>
<h1>${t(texts.hello)} ${day.givenName}</h1>
<p>${t(texts.today)} ${t(dayInWords(day.on))}.</p></header>
<p class="call">${callUs(language, contact)}</p>
<section aria-labelledby="next"><h2 id="next">${t(texts.visits)}</h2>
${day.next.length === 0 ? html`<p>${t(texts.noVisits)}</p>` : html`<ul class="steps">${day.next.map((step) => nextStep(language, step))}</ul>`}</section>
<section aria-labelledby="may"><h2 id="may">${t(texts.mayI)}</h2>
${day.mayI.length === 0 ? html`<p>${t(texts.beforeOperation)}</p>` : html`${groups(language, day.mayI)}<p class="note">${t(texts.saysPractice)}</p>`}</section>
<section aria-labelledby="warning" class="warning"><h2 id="warning">${t(texts.warning)}</h2>
${day.warnings.map(({ title, body: said }) => html`<h3>${t(title)}</h3>${sentences(t(said))}`)}
<p class="call">${callUs(language, contact)}</p></section>
<details><summary>${t(texts.whoOpened)}</summary><p>${t(texts.whoOpenedNote)}</p>
<ul>${opened.map(({ on, role }) => html`<li>${t(dayInWords(on))}: ${t(texts[role])}</li>`)}</ul></details>
<form method="post" action="/p/close?lang=${language}"><button type="submit" class="quiet">${t(texts.close)}</button></form>`;
  return pageFrame(language, { here: "/p", body });
}

function callUs(language: Language, { phone }: Contact): Html {
  if (phone === undefined) return html`${texts.callClinic[language]}`;
  return html`<a class="phone" href="tel:${phone.replace(/[^\d+]/g, "")}">${texts.callUs[language]} <span>${phone}</span></a>`;
}

function nextStep(language: Language, { title, feet, when, late }: NextStep): Html {
  const where = feet.map((foot) => texts[foot][language]).join(", ");
  return html`<li><strong>${title[language]}</strong> <span>${where}</span><br />${when[language]}${late ? html`<br /><em>${texts.late[language]}</em>` : ""}</li>`;
}

const answers = [
  { kind: "yes", title: texts.yes },
  { kind: "ask", title: texts.ask },
  { kind: "not-yet", title: texts.notYet },
] as const;

/** What may be done, what has to be asked first, what may not be done yet; each with the sentence of the protocol. */
function groups(language: Language, all: readonly ActivityAnswer[]): readonly Html[] {
  return answers.flatMap(({ kind, title }) => {
    const some = all.filter(({ answer }) => answer === kind);
    if (some.length === 0) return [];
    const lines = some.map((one) => html`<li><strong>${one.title[language]}</strong><br />${one.sentence[language]}</li>`);
    return [html`<h3 class="${kind}">${title[language]}</h3><ul class="answers">${lines}</ul>`];
  });
}

/** A list within a sentence, where the protocol writes one with middle dots. */
function sentences(text: string): Html {
  const [first = "", ...rest] = text.split(" · ");
  if (rest.length === 0) return html`<p>${text}</p>`;
  const [lead, item] = first.includes(": ") ? [first.slice(0, first.indexOf(": ") + 1), first.slice(first.indexOf(": ") + 2)] : ["", first];
  return html`<p>${lead}</p><ul>${[item, ...rest].map((one) => html`<li>${one}</li>`)}</ul>`;
}
