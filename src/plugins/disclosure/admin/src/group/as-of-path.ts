/** The address of something as it stood on a day; empty for today. */
export function asOfPath(part: 'agenda' | 'theme-gaps' | 'works-complaints', asOf: string): string {
  return asOf === '' ? `/disclosure/${part}` : `/disclosure/${part}?asOf=${asOf}`;
}
