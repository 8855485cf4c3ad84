/** Lines of words broken so that each is at most so wide; a single word that is wider stands alone. */
export function wrappedLines(lines: readonly string[], width: number, widthOf: (words: string) => number): readonly string[] {
  return lines.flatMap((line) => wrapped(line, width, widthOf));
}

function wrapped(line: string, width: number, widthOf: (words: string) => number): readonly string[] {
  const done: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && widthOf(longer) > width) {
      done.push(current);
      current = word;
    } else current = longer;
  }
  return [...done, current];
}
