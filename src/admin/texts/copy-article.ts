/** Copies markup so that an editor takes it with its styles; false where the browser does not allow it. */
export async function copyArticle(markup: string): Promise<boolean> {
  if (!window.isSecureContext) return false;
  const item = new ClipboardItem({
    'text/html': new Blob([markup], { type: 'text/html' }),
    'text/plain': new Blob([wordsOf(markup)], { type: 'text/plain' }),
  });
  return window.navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

export async function copyPlain(text: string): Promise<boolean> {
  if (!window.isSecureContext) return false;
  return window.navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function wordsOf(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return body.textContent ?? '';
}
