/** A DICOM date (`20260105`, or `2026.01.05` of files before 1993) as an ISO 8601 day; undefined when it is no day of the calendar. @source dicom-ps3.5 */
export function isoDate(value: string | undefined): string | undefined {
  const match = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(value?.trim() ?? "");
  if (!match) return undefined;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
