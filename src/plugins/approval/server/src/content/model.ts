import type { Core, UID } from '@strapi/strapi';

import { approvalConfig, type NamedAttributes } from '../config';
import {
  statedModel,
  type SchemaAttribute,
  type SchemaLike,
  type StatedModel,
} from '../domain/digest/stated-model';

/** What an approval of a type covers, and how its components are stated. */
export interface CoveredModel {
  readonly model: StatedModel;
  readonly component: (uid: string) => StatedModel;
}

export interface ContentSchema extends SchemaLike {
  readonly modelType: string;
  /** Of content types: `singleType` or `collectionType`. */
  readonly kind?: string;
  readonly info: { readonly displayName: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, ContentAttribute>>;
}

export interface ContentAttribute extends SchemaAttribute {
  readonly target?: string;
  readonly relation?: string;
  readonly components?: readonly string[];
}

type IsLeftOut = (name: string, attribute: SchemaAttribute) => boolean;

/** A schema of Strapi, seen through the small part that is read here. */
export function schemaOf(strapi: Core.Strapi, uid: string): ContentSchema {
  const model: unknown = strapi.getModel(uid as UID.Schema);
  return model as ContentSchema;
}

export function isLocalizedType({ pluginOptions }: ContentSchema): boolean {
  return pluginOptions?.i18n?.localized === true;
}

const covered = new WeakMap<Core.Strapi, Map<string, CoveredModel>>();
const fixed = new WeakMap<Core.Strapi, Map<string, CoveredModel>>();

/** Everything an approval covers. Made when first asked for: plugins and the app extend schemas. */
export function coveredModel(strapi: Core.Strapi, uid: string): CoveredModel {
  const { leftOut } = approvalConfig(strapi);
  return remembered(covered, strapi, uid, isNamed(leftOut));
}

/** What has to stay as it is when a document is published along with the one it follows from. */
export function fixedModel(strapi: Core.Strapi, uid: string): CoveredModel {
  const { leftOut, follows } = approvalConfig(strapi);
  const [isOut, mayMove] = [isNamed(leftOut), isNamed(follows)];
  return remembered(fixed, strapi, uid, (...each) => isOut(...each) || mayMove(...each));
}

function remembered(
  all: WeakMap<Core.Strapi, Map<string, CoveredModel>>,
  strapi: Core.Strapi,
  uid: string,
  isLeftOut: IsLeftOut,
): CoveredModel {
  const models = all.get(strapi) ?? new Map<string, CoveredModel>();
  all.set(strapi, models);
  const known = models.get(uid);
  if (known !== undefined) return known;
  const components = new Map<string, StatedModel>();
  const component = (componentUid: string): StatedModel => {
    const made =
      components.get(componentUid) ?? statedModel(schemaOf(strapi, componentUid), isLeftOut);
    components.set(componentUid, made);
    return made;
  };
  const fresh = { model: statedModel(schemaOf(strapi, uid), isLeftOut), component };
  models.set(uid, fresh);
  return fresh;
}

function isNamed({ names, marks }: NamedAttributes): IsLeftOut {
  return (name, { pluginOptions }) =>
    names.includes(name) || marks.some((mark) => isMarked(pluginOptions, mark));
}

/** `transparency.operational`: true where that is said of the attribute. */
function isMarked(options: unknown, mark: string): boolean {
  const found = mark
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, key)
          ? part[key as keyof typeof part]
          : undefined,
      options,
    );
  return found === true;
}
