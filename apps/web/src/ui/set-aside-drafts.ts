const draft = "firstray.draft.";
const aside = (person: string): string => `firstray.aside.${person}.`;

/** Sets aside what a person has half-typed in this tab, while somebody else works at this screen. */
export function setAsideDrafts(person: string): void {
  rename(draft, aside(person));
}

/** Brings back what a person had half-typed in this tab. */
export function takeUpDrafts(person: string): void {
  rename(aside(person), draft);
}

function rename(from: string, to: string): void {
  try {
    for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(from))) {
      sessionStorage.setItem(to + key.slice(from.length), sessionStorage.getItem(key) ?? "");
      sessionStorage.removeItem(key);
    }
  } catch {
    return; // a browser that keeps nothing has nothing to set aside
  }
}
