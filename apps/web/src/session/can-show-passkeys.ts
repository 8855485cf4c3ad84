/** Whether this browser knows passkeys at all here: an old one does not, and none does at an address without https other than localhost. */
export function canShowPasskeys(): boolean {
  return "PublicKeyCredential" in window;
}
