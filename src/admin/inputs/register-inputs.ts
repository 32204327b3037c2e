import { BulletList, PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { messageId, OWN_WORDS, type WordKey } from '../use-words';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];
type Component = { default: React.ComponentType };

/**
 * Makes the inputs known to the panel under `global::<name>`. `money`, `code` and `choices` are custom fields
 * of the schemas; the others stand in for Strapi's own inputs (`layout-hook.tsx`).
 */
export function registerInputs(app: StrapiApp): void {
  const own: readonly [string, string, WordKey, () => Promise<unknown>][] = [
    ['money', 'biginteger', 'field.money.label', () => import('./money-input')],
    ['code', 'string', 'field.code.label', () => import('./code-input')],
    ['choices', 'json', 'field.choices.label', () => import('./choices-input')],
    ['choice', 'string', 'field.inner.label', () => import('./choice-input')],
    ['whole-number', 'integer', 'field.inner.label', () => import('./whole-number-input')],
    ['figures', 'json', 'field.inner.label', () => import('./figures-input')],
    ['lines', 'json', 'field.inner.label', () => import('../lines/lines-input')],
    ['corrections', 'json', 'field.inner.label', () => import('./corrections-input')],
  ];
  for (const [name, type, label, load] of own) {
    app.customFields.register({
      name,
      type,
      icon: name === 'money' ? PriceTag : BulletList,
      intlLabel: message(label),
      intlDescription: message(descriptionOf(label)),
      components: { Input: load as () => Promise<Component> },
    } as CustomField);
  }
}

const DESCRIPTIONS: ReadonlyMap<WordKey, WordKey> = new Map([
  ['field.money.label', 'field.money.description'],
  ['field.code.label', 'field.code.description'],
  ['field.choices.label', 'field.choices.description'],
]);

function descriptionOf(label: WordKey): WordKey {
  return DESCRIPTIONS.get(label) ?? 'field.inner.description';
}

function message(key: WordKey) {
  return { id: messageId(key), defaultMessage: OWN_WORDS[key]['zh-Hans'] };
}
