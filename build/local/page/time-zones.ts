/** The time zones that a spreadsheet can be given, those of Tmall's sellers first. */
export const USUAL_ZONES: readonly string[] = [
  'Asia/Shanghai',
  'Asia/Hong_Kong',
  'Asia/Tokyo',
  'Asia/Singapore',
  'Australia/Sydney',
  'Pacific/Apia',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'UTC',
];

export function otherZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone').filter((zone) => !USUAL_ZONES.includes(zone));
}
