/** The type whose list is at an address of the panel; null elsewhere. Hooks of lists are not told. */
export function typeOfList(path: string): string | null {
  return /\/collection-types\/([a-z]+::[a-z0-9-]+\.[a-z0-9-]+)/.exec(path)?.[1] ?? null;
}
