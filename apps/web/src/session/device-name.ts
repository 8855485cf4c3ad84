const systems = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["Mac", /Mac OS X/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux/],
] as const;

/** What to call this device until somebody calls it otherwise. @example deviceName("Mozilla/5.0 (iPhone; …)") // "iPhone" */
export function deviceName(userAgent: string): string {
  return systems.find(([, sign]) => sign.test(userAgent))?.[0] ?? "";
}
