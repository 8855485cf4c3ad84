import type { Text } from "@firstray/radiograph";
import type { Language } from "@firstray/record";
import { type Html, html } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { monthTexts, patientPageTexts as texts } from "./patient-page-texts.ts";

/** Before the page: it names nobody, no clinic and no treatment, and asks when the person was born. */
export function landingPage(language: Language, here: string, notice?: Text): string {
  const t = (text: Text): string => text[language];
  const body = html`
<h1>${t(texts.landingTitle)}</h1>
${notice === undefined ? "" : html`<p class="notice" role="alert">${t(notice)}</p>`}
<p>${t(texts.landing)}</p>
<form method="post" action="${here}?lang=${language}">
<fieldset><legend>${t(texts.birthDate)}</legend>
<div class="date">
<label>${t(texts.day)}<input name="day" inputmode="numeric" autocomplete="bday-day" required maxlength="2" size="2" /></label>
<label>${t(texts.month)}<select name="month" autocomplete="bday-month" required><option value=""></option>${monthOptions(language)}</select></label>
<label>${t(texts.year)}<input name="year" inputmode="numeric" autocomplete="bday-year" required minlength="4" maxlength="4" size="4" /></label>
</div></fieldset>
<button type="submit">${t(texts.open)}</button>
</form>`;
  return pageFrame(language, { here, body });
}

/** After the page was closed, or its hour is over. */
export function closedPage(language: Language): string {
  const body = html`<h1>${texts.closedTitle[language]}</h1><p>${texts.closed[language]}</p>`;
  return pageFrame(language, { here: "/p", body });
}

function monthOptions(language: Language): readonly Html[] {
  return monthTexts.map((month, index) => html`<option value="${index + 1}">${month[language]}</option>`);
}
