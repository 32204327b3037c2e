import type { Core } from '@strapi/strapi';

import type { ReadableType } from '../../../contracts/panel';
import { disclosureConfig } from '../config';

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly component?: string;
}

type Attributes = Readonly<Record<string, Attribute>>;

const TEXTS: ReadonlySet<string> = new Set(['text', 'richtext', 'blocks']);

/** Where a type keeps the texts that readers read; null for one that is not there or has none. */
export function readableType(strapi: Core.Strapi, uid: string): ReadableType | null {
  const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  if (type === undefined) return null;
  const attributes = type.attributes as unknown as Attributes;
  const { summaryField, unreadFields } = disclosureConfig(strapi);
  const isSummary = attributes[summaryField] !== undefined;
  const fields = Object.entries(attributes)
    .filter(([name, { private: isPrivate }]) => isPrivate !== true && !unreadFields.includes(name))
    .flatMap(([name, attribute]) => textsOf(strapi, name, attribute))
    .filter((name) => name !== summaryField);
  if (!isSummary && fields.length === 0) return null;
  return { uid, summaryField: isSummary ? summaryField : null, fields };
}

function textsOf(
  strapi: Core.Strapi,
  name: string,
  { type, component }: Attribute,
): readonly string[] {
  if (TEXTS.has(type)) return [name];
  if (type !== 'component' || component === undefined) return [];
  const parts = strapi.components[component as keyof typeof strapi.components];
  const attributes = (parts?.attributes ?? {}) as unknown as Attributes;
  return Object.entries(attributes)
    .filter(([, own]) => own.private !== true && TEXTS.has(own.type))
    .map(([own]) => `${name}.${own}`);
}
