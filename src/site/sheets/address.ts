import type { Locale } from '../../content/locales';
import { pathOf, resolvePage, type Page } from '../routes';

const ENDING = '.pdf';

const SHEET_KINDS = [
  ...(['month', 'bulletin', 'notice', 'mealMonth', 'menu', 'inspection', 'purchase'] as const),
  ...(['document', 'regulation', 'meeting', 'action', 'register', 'annualReport'] as const),
  ...(['feedbackEntry', 'working-group'] as const),
] as const;

/** A page that shows one published document, and so has a sheet for the notice board. */
export type SheetPage =
  | Extract<Page, { readonly kind: (typeof SHEET_KINDS)[number] }>
  | { readonly kind: 'working-group' };

export type ResolvedSheet =
  | { readonly kind: 'sheet'; readonly page: SheetPage; readonly locale: Locale }
  | { readonly kind: 'redirect'; readonly to: string };

/** Where the sheet of a page is; null for a page without one, as of a text in force on another day. */
export function sheetPath(page: Page, locale: Locale): string | null {
  if (!hasSheet(page)) return null;
  return `${pathOf(page, locale)}${ENDING}`;
}

/** The sheet that a path asks for: the address of its page with `.pdf` behind it. */
export function resolveSheet(path: string): ResolvedSheet | undefined {
  if (!path.endsWith(ENDING)) return undefined;
  const resolved = resolvePage(path.slice(0, -ENDING.length));
  if (resolved?.kind === 'redirect') {
    const isThere = resolveSheet(`${resolved.to}${ENDING}`)?.kind === 'sheet';
    return isThere ? { kind: 'redirect', to: `${resolved.to}${ENDING}` } : undefined;
  }
  if (resolved === undefined || !hasSheet(resolved.page)) return undefined;
  return { kind: 'sheet', page: resolved.page, locale: resolved.locale };
}

function hasSheet(page: Page): page is SheetPage {
  if (page.kind === 'regulation' && page.onDate !== undefined) return false;
  return SHEET_KINDS.some((kind) => kind === page.kind);
}
