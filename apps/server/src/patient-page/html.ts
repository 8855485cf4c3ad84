/** Text that may stand in a page as it is: written by us, or made harmless. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | readonly Html[];

const harmless: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * A piece of a page; whatever is put into it stands as text, unless it is a piece itself.
 * @example html`<p>${"<b>"}</p>`.html // "<p>&lt;b&gt;</p>"
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: parts.map((part, index) => part + written(pieces[index] ?? "")).join("") };
}

function written(piece: Piece): string {
  if (typeof piece === "string" || typeof piece === "number") return String(piece).replace(/[&<>"']/g, (sign) => harmless[sign] ?? "");
  return "html" in piece ? piece.html : piece.map((one) => one.html).join("");
}
