const unseen = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\n\r\t])\p{Cc}/gu;

/**
 * Text as it was typed, without characters that nobody sees and that make it read otherwise than it is kept: marks that turn the
 * direction of writing around, control characters, halves of characters.
 * @example writtenText("left \u202Eerw") // "left erw"
 */
export function writtenText(text: string): string {
  return text.replace(unseen, "");
}
