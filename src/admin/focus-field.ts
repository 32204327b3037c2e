/**
 * Brings the field at a form path into view and into focus; where the field itself is not on
 * screen, the nearest thing around it: `expenditureLines.3.amountFen`, else its line, else the list.
 */
export function focusField(path: readonly (string | number)[]): void {
  for (let length = path.length; length > 0; length -= 1) {
    const element = fieldElement(path.slice(0, length).join('.'));
    if (element === null) continue;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    return;
  }
}

function fieldElement(name: string): HTMLElement | null {
  const quoted = CSS.escape(name);
  const selectors = [
    `[name="${quoted}"]`,
    `[data-field="${quoted}"]`,
    `[data-field^="${quoted}."]`,
  ];
  for (const selector of [...selectors, `[name^="${quoted}."]`]) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null) return element;
  }
  return null;
}
