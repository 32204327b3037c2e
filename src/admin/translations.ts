import { COMPONENT_WORDS } from '../content/component-words';
import { TYPE_WORDS } from '../content/type-words';
import type { ModelWords, Words } from '../content/words/words';
import { contentLocaleOf, PANEL_LANGUAGES, type PanelLanguage } from './panel-language';
import { messageId, OWN_WORDS, type WordKey } from './use-words';
import { APPROVAL_WORDS, BRAND_WORDS, STRAPI_WORDS } from './words/strapi-words';

type Messages = Record<string, string>;

/**
 * Messages of the panel by language: labels under Strapi's own keys, our sentences, and what
 * Strapi's Chinese lacks. Descriptions, and names of types, have their Chinese text as key, since
 * Strapi shows the stored text itself; where a school stored another text, that one is shown.
 */
export function panelTranslations(): Record<PanelLanguage, Messages> {
  const messagesOf = (panelLanguage: PanelLanguage): [PanelLanguage, Messages] => {
    const locale = contentLocaleOf(panelLanguage);
    const words = { ...modelWords(), ...ownWords(), ...APPROVAL_WORDS, ...BRAND_WORDS };
    const messages = mapValues(words, (entry) => entry[locale]);
    if (locale === 'en') return [panelLanguage, messages];
    return [panelLanguage, { ...mapValues(STRAPI_WORDS, (entry) => entry[locale]), ...messages }];
  };
  const entries = PANEL_LANGUAGES.map(messagesOf);
  return Object.fromEntries(entries) as Record<PanelLanguage, Messages>;
}

/** The key of the word for one choice of an enumeration. */
export function choiceId(uid: string, attribute: string, value: string): string {
  return `transparency.choices.${uid}.${attribute}.${value}`;
}

function modelWords(): Record<string, Words> {
  return {
    ...wordsOf(TYPE_WORDS, 'content-manager.content-types'),
    ...wordsOf(COMPONENT_WORDS, 'content-manager.components'),
  };
}

function wordsOf(models: Readonly<Record<string, ModelWords>>, prefix: string) {
  const names = Object.values(models).map(({ name }): [string, Words] => [name['zh-Hans'], name]);
  const entries = Object.entries(models).flatMap(([uid, { fields }]): [string, Words][] => [
    ...Object.entries(fields).flatMap(([attribute, { label, description, options }]) => [
      [`${prefix}.${uid}.${attribute}`, label] as [string, Words],
      [label['zh-Hans'], label] as [string, Words],
      [description['zh-Hans'], description] as [string, Words],
      ...Object.entries(options ?? {}).map(([value, words]): [string, Words] => [
        choiceId(uid, attribute, value),
        words,
      ]),
    ]),
  ]);
  return Object.fromEntries([...names, ...entries]);
}

function ownWords(): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(OWN_WORDS).map(([key, words]) => [messageId(key as WordKey), words]),
  );
}

function mapValues<In>(
  record: Readonly<Record<string, In>>,
  change: (value: In) => string,
): Messages {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
