import type { Core, UID } from '@strapi/strapi';

interface ContentSchema {
  readonly info: { readonly displayName: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

/** A content type of Strapi, seen through the small part that is read here; null where there is none. */
export function contentSchema(strapi: Core.Strapi, uid: string): ContentSchema | null {
  if (!Object.hasOwn(strapi.contentTypes, uid)) return null;
  const schema: unknown = strapi.contentTypes[uid as UID.ContentType];
  return schema as ContentSchema;
}

/** Whether documents of the type can be published and taken down. */
export function isSchedulable(strapi: Core.Strapi, uid: string): boolean {
  if (/^(?:admin|strapi)::/.test(uid)) return false;
  return contentSchema(strapi, uid)?.options?.draftAndPublish === true;
}

export function isLocalized(strapi: Core.Strapi, uid: string): boolean {
  return contentSchema(strapi, uid)?.pluginOptions?.i18n?.localized === true;
}

/** In the order of their uids. */
export function schedulableTypes(strapi: Core.Strapi): readonly string[] {
  return Object.keys(strapi.contentTypes)
    .filter((uid) => isSchedulable(strapi, uid))
    .sort();
}

/** What a content type is called, in a language of the panel; null where it has no name of its own. */
export type TypeName = (uid: string, language: string) => string | null;

const registered = new WeakMap<Core.Strapi, TypeName>();

/** The app's own names: translations of the panel are not known to the server. */
export function registerTypeNames(strapi: Core.Strapi, named: TypeName): void {
  registered.set(strapi, named);
}

export function typeName(strapi: Core.Strapi, uid: string, language: string): string {
  const own = registered.get(strapi)?.(uid, language) ?? null;
  return own ?? contentSchema(strapi, uid)?.info.displayName ?? uid;
}
