/** The instant at which the hour began: nothing finer is kept of when somebody answered. */
export function hourOf(at: Date): string {
  return `${at.toISOString().slice(0, 13)}:00:00.000Z`;
}
