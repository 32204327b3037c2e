import type { Core } from '@strapi/strapi';

import type { JsonValue } from '../../../../shared/canonical-json';
import { schemaOf } from './content/model';
import type { Language } from '../../../../shared/language';

/** What a form calls a field, in a language of the panel; null where it has no name of its own. */
export type FieldLabel = (
  uid: string,
  path: readonly string[],
  language: Language,
) => string | null;

/** What a content type is called; null where it has no name of its own. */
export type TypeLabel = (uid: string, language: Language) => string | null;

/** What a value of a field is for people, such as an amount in yuan; null to show it as it is. */
export type ValueLabel = (path: readonly string[], value: JsonValue) => string | null;

interface Labels {
  readonly field?: FieldLabel;
  readonly type?: TypeLabel;
  /** Asked for once a page, so that the app can read names first. */
  readonly values?: (uid: string, language: Language) => Promise<ValueLabel>;
}

const registered = new WeakMap<Core.Strapi, Labels>();

/** The app's own names: translations of the panel are not known to the server. */
export function registerLabels(strapi: Core.Strapi, labels: Labels): void {
  registered.set(strapi, labels);
}

export function typeLabel(strapi: Core.Strapi, uid: string, language: Language): string {
  const own = registered.get(strapi)?.type?.(uid, language);
  if (own !== null && own !== undefined) return own;
  return Object.hasOwn(strapi.contentTypes, uid) ? schemaOf(strapi, uid).info.displayName : uid;
}

/** Numbers in the path are lines of a list, counted from one for people. */
export function fieldLabel(
  strapi: Core.Strapi,
  uid: string,
  path: readonly string[],
  language: Language,
): string {
  const own = registered.get(strapi)?.field;
  const parts = path.map((part, index) =>
    /^\d+$/.test(part)
      ? String(Number(part) + 1)
      : (own?.(uid, path.slice(0, index + 1), language) ?? part),
  );
  return parts.join(' › ');
}

/** How the app tells values of a type; everything as it is where the app says nothing. */
export async function valueLabels(
  strapi: Core.Strapi,
  uid: string,
  language: Language,
): Promise<ValueLabel> {
  const own = await registered.get(strapi)?.values?.(uid, language);
  return own ?? (() => null);
}
