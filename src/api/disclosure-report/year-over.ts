/** Whether a calendar year is over on a day: before that no report can tell of all of it. */
export function isYearOver(year: number, today: string): boolean {
  return today > `${year}-12-31`;
}
