import type { Language } from "@firstray/record";
import { type Html, html } from "./html.ts";
import { patientPageTexts as texts } from "./patient-page-texts.ts";

/** A whole page of a patient's, without a script; its title says nothing of why anybody reads it. */
export function pageFrame(language: Language, { here, body }: { readonly here: string; readonly body: Html }): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<link rel="stylesheet" href="/p/style.css" />
<title>${texts.landingTitle[language]}</title>
</head>
<body>
<nav class="language" aria-label="${texts.language[language]}">${languages.map(({ code, name }) =>
    code === language
      ? html`<strong lang="${code}">${name}</strong>`
      : html`<a href="${here}?lang=${code}" lang="${code}" hreflang="${code}">${name}</a>`,
  )}</nav>
<main>${body}</main>
</body>
</html>`.html;
}

const languages = [
  { code: "en", name: "English" },
  { code: "fr", name: "Français" },
] as const;
