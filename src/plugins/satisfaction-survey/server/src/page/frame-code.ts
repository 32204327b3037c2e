import { escapeHtml } from '../../../../../shared/html';

/** What another site puts into a page to show a survey there; sizes in CSS pixels where they are set. */
export function frameCode(
  address: string,
  title: string,
  size: { readonly width: number; readonly height: number } | null = null,
): string {
  const style = size === null ? 'width:100%;min-height:40rem' : 'max-width:100%';
  const attributes = {
    src: `${address}${address.includes('?') ? '&' : '?'}frame=1`,
    title,
    ...(size === null ? {} : { width: String(size.width), height: String(size.height) }),
    style: `${style};border:0`,
  };
  const said = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${said.join(' ')}></iframe>`;
}
