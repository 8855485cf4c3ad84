/** Forgets everything half-typed in this tab: the next person at this screen is somebody else. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith("firstray.draft.")) sessionStorage.removeItem(key);
  } catch {
    return;
  }
}
