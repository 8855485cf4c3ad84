/** What the decoding process is asked: where the file lies, where the greys go, and whose chart it is held against. */
export interface DecodeRequest {
  readonly original: string;
  readonly greys: string;
  readonly answer: string;
  readonly chart: { readonly familyName: string; readonly givenName: string; readonly number: string; readonly birthDate: string };
  readonly today: string;
}
