import type { Core } from '@strapi/strapi';

import { rowsOf, textOf } from '../../../../../shared/strapi/rows';
import type { Known, FieldKind } from '../domain/policy/problems';
import { approvalConfig } from '../config';
import { coveredModel, isLocalizedType, schemaOf, type ContentAttribute } from '../content/model';
import { NO_LOCALE } from '../content/rows';
import { isPublishable } from './document-at-hand';
import { checkKeys } from './checks';

/** A field that a condition may compare. */
export interface ComparedField {
  /** `awardFen`, or that of a component: `lines.amountFen`. */
  readonly path: string;
  readonly kind: FieldKind;
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  ...{ string: 'text', text: 'text', enumeration: 'text', uid: 'text', email: 'text' },
  ...{ richtext: 'text', date: 'text', time: 'text', datetime: 'text' },
  ...{ integer: 'number', biginteger: 'number', decimal: 'number', float: 'number' },
  boolean: 'boolean',
};

/** Every field of a type that an approval covers, those of components with their path. */
export function comparedFields(strapi: Core.Strapi, uid: string): readonly ComparedField[] {
  const { model, component } = coveredModel(strapi, uid);
  return fieldsOf(strapi, uid, Object.keys(model.attributes), (componentUid) =>
    Object.keys(component(componentUid).attributes),
  );
}

function fieldsOf(
  strapi: Core.Strapi,
  uid: string,
  names: readonly string[],
  ofComponent: (uid: string) => readonly string[],
  before = '',
): readonly ComparedField[] {
  const { attributes } = schemaOf(strapi, uid);
  return names.flatMap((name) => {
    const attribute: ContentAttribute | undefined = attributes[name];
    const path = `${before}${name}`;
    if (attribute?.type !== 'component' || attribute.component === undefined) {
      return [{ path, kind: KINDS[attribute?.type ?? ''] ?? 'other' }];
    }
    const inside = ofComponent(attribute.component);
    return [
      { path, kind: 'other' as const },
      ...fieldsOf(strapi, attribute.component, inside, ofComponent, `${path}.`),
    ];
  });
}

/** Content types of the app and of plugins that are published, in the order of their uids. */
export function publishableTypes(strapi: Core.Strapi): readonly string[] {
  return Object.keys(strapi.contentTypes)
    .filter((uid) => isPublishable(strapi, uid))
    .sort();
}

export function hasOwnerDepartment(strapi: Core.Strapi, uid: string): boolean {
  const { ownerDepartment } = approvalConfig(strapi);
  return ownerDepartment !== null && ownerDepartment.attribute in schemaOf(strapi, uid).attributes;
}

export interface NamedRole {
  readonly code: string;
  readonly name: string;
}

export async function adminRoles(strapi: Core.Strapi): Promise<readonly NamedRole[]> {
  const rows = await rowsOf(strapi, 'admin::role').findMany({
    select: ['code', 'name'],
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({ code: textOf(row, 'code'), name: textOf(row, 'name') }));
}

interface ActionProvider {
  keys(): readonly string[];
}

/** Permissions that a policy may name: those that need no content type. */
export function namedActions(strapi: Core.Strapi): readonly string[] {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  return [...actionProvider.keys()].sort();
}

export async function contentLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  const rows = await rowsOf(strapi, 'plugin::i18n.locale').findMany({
    select: ['code'],
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => textOf(row, 'code'));
}

/** What policies for a type may name today. */
export async function knownFor(strapi: Core.Strapi, uid: string): Promise<Known> {
  const users = await rowsOf(strapi, 'admin::user').findMany({ select: ['id'] });
  const isLocalized = isLocalizedType(schemaOf(strapi, uid));
  return {
    fields: new Map(comparedFields(strapi, uid).map(({ path, kind }) => [path, kind])),
    locales: new Set(isLocalized ? await contentLocales(strapi) : [NO_LOCALE]),
    roles: new Set((await adminRoles(strapi)).map(({ code }) => code)),
    actions: new Set(namedActions(strapi)),
    userIds: new Set(users.map((row) => Number(row['id']))),
    checks: new Set(checkKeys(strapi)),
    hasOwnerDepartment: hasOwnerDepartment(strapi, uid),
  };
}
