/** What was entered in a list and what was struck out; a new order alone is neither. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function listChange(before: readonly string[], after: readonly string[]): ListChange {
  return {
    added: after.filter((word) => !before.includes(word)),
    removed: before.filter((word) => !after.includes(word)),
  };
}
