/** What is chosen of the options: their known codes; anything else is an empty choice. */
export function chosenOf(value: unknown, options: readonly string[]): readonly string[] {
  const codes: readonly unknown[] = Array.isArray(value) ? value : [];
  return options.filter((option) => codes.includes(option));
}

/** The choice with an option ticked or unticked, in the order of the options. */
export function withChoice(
  chosen: readonly string[],
  change: { readonly option: string; readonly isChosen: boolean },
  options: readonly string[],
): readonly string[] {
  return options.filter((option) =>
    option === change.option ? change.isChosen : chosen.includes(option),
  );
}
