const halfCharacter = /\p{Cs}/u;

/** Whether the database keeps every text in a value from outside, at any depth: it keeps neither the character NUL nor half a character. */
export function isKeepable(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === "string" && (one.includes("\0") || halfCharacter.test(one))) return false;
    if (typeof one !== "object" || one === null) continue;
    for (const [name, inner] of Object.entries(one)) left.push(name, inner);
  }
  return true;
}
