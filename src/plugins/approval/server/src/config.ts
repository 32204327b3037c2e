import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { configFromZod, parseConfig } from '../../../../shared/strapi/config-from-zod';
import { SCHOOL_TIME_ZONE } from '../../../../shared/zoned-time';
import { notifyShape } from './notify/config';

const name = z.string().min(1);

/** Attributes, by their names or by a mark: `transparency.operational` in their `pluginOptions`. */
const attributes = z.strictObject({
  names: z.array(name).default([]),
  marks: z.array(z.string().regex(/^\w[\w-]*(?:\.\w+)+$/)).default([]),
});

const none = { names: [], marks: [] };

const shape = {
  /** Where the school is: its days decide deadlines, posts and delegations. */
  timeZone: name.default(SCHOOL_TIME_ZONE),
  /** The type that lists days which are not what the week says; without one Monday to Friday. */
  calendar: z.strictObject({ uid: name, day: name, isWorkday: name }).nullable().default(null),
  /** The own table that says who heads which department, and its columns. */
  posts: z
    .strictObject({
      ...{ table: name, userId: name, department: name, from: name, to: name },
      kind: z.strictObject({ column: name, head: name }),
    })
    .nullable()
    .default(null),
  /** The relation to the department that answers for a document, and what names a department. */
  ownerDepartment: z.strictObject({ attribute: name, code: name, name }).nullable().default(null),
  /** What no approval covers: operational state, and facts that a publication writes. */
  leftOut: attributes.default(none),
  /** What is approved and then cleared by the publication, such as the reason of a correction. */
  consumed: z.array(name).default([]),
  /**
   * What may change in a document that is published along with another one, because it follows from
   * that one. With nothing named, each document needs its own approval.
   */
  follows: attributes.default(none),
  /** Keys the fingerprints of findings; without one it is derived from the app's keys. */
  hashKey: z.string().min(16).nullable().default(null),
  /** Address of the admin panel in messages; without one links are left out. */
  url: z.url().nullable().default(null),
  ...notifyShape,
};

export type ApprovalConfig = z.infer<z.ZodObject<typeof shape>>;
export type NamedAttributes = z.infer<typeof attributes>;

export const config = configFromZod('approval', shape);

const parsed = new WeakMap<Core.Strapi, ApprovalConfig>();

/** The parsed options, with defaults; they do not change while the app runs. */
export function approvalConfig(strapi: Core.Strapi): ApprovalConfig {
  const known = parsed.get(strapi);
  if (known !== undefined) return known;
  const fresh = parseConfig('approval', shape, strapi.config.get('plugin::approval'));
  parsed.set(strapi, fresh);
  return fresh;
}
