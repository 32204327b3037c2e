import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { COMPONENT_WORDS } from './component-words';
import { modelLookup } from './content-types';
import type { Locale } from './locales';
import { TYPE_WORDS } from './type-words';
import type { ModelWords, Words } from './words/words';

/** What the schedule plugin is told of names, where it is installed. */
interface TypeLabelService {
  register(labels: { type(uid: string, language: string): string | null }): void;
}

/** Tells the plugins that list documents of many types what the types are called. */
export function nameTypesForPlugins(strapi: Core.Strapi): void {
  const type = (uid: string, language: string) =>
    inLanguage(TYPE_WORDS[uid]?.name ?? null, language);
  if (Object.hasOwn(strapi.plugins, 'publication-schedule')) {
    const labels = pluginService<TypeLabelService>(strapi, 'publication-schedule', 'labels');
    labels.register({ type });
  }
}

/** What the approval plugin is told of names, where it is installed. */
interface LabelService {
  register(labels: {
    field(uid: string, path: readonly string[], language: string): string | null;
    type(uid: string, language: string): string | null;
  }): void;
}

/** Tells the approval plugin what the forms call types and fields: it shows differences by name. */
export function nameFieldsForApproval(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'approval')) return;
  const labels = pluginService<LabelService>(strapi, 'approval', 'labels');
  labels.register({
    field: (uid, path, language) => inLanguage(fieldWords(strapi, uid, path), language),
    type: (uid, language) => inLanguage(TYPE_WORDS[uid]?.name ?? null, language),
  });
}

/** The words of the last part of `['expenditureLines', '0', 'amountFen']`; null for a number. */
function fieldWords(strapi: Core.Strapi, uid: string, path: readonly string[]): Words | null {
  const lookup = modelLookup(strapi);
  let model = uid;
  let found: Words | null = null;
  for (const name of path.filter((part) => !/^\d+$/.test(part))) {
    const words: ModelWords | undefined = TYPE_WORDS[model] ?? COMPONENT_WORDS[model];
    found = words?.fields[name]?.label ?? null;
    model = lookup(model).attributes[name]?.component ?? model;
  }
  return found;
}

/** The panel names Traditional Chinese `zh`. */
function inLanguage(words: Words | null, language: string): string | null {
  const locale: Locale = language === 'zh' ? 'zh-Hant' : language === 'en' ? 'en' : 'zh-Hans';
  return words?.[locale] ?? null;
}
