import { z } from 'zod';
import { LOCALES } from '../../content/locales';
import { HONEYPOT_FIELD } from '../../shared/honeypot';
import { KINDS, SUBMITTER_ROLES } from './ticket';

/** Longest report, in characters; shortest is one that says anything. */
export const MAX_TEXT = 4000;

/** Pictures of one report, and bytes of one picture. */
export const MAX_IMAGES = 3;
export const MAX_IMAGE_BYTES = 6 * 1024 * 1024;

const line = (limit: number) =>
  z
    .string()
    .max(limit * 4)
    .transform((text) => text.trim())
    .refine((text) => [...text].length <= limit);

/** Blank fields of a form are the same as fields left out. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const flag = z.preprocess(
  (value) => (value === 'true' || value === 'on' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** What the public sends, as JSON or as fields of a form. */
export const submissionContract = z
  .strictObject({
    kind: z.enum(KINDS).default('suggestion'),
    service: optional(line(40)),
    submitterRole: z.enum(SUBMITTER_ROLES).default('other'),
    text: line(MAX_TEXT).refine((text) => text !== ''),
    channel: z.enum(['web', 'wechat']).default('web'),
    locale: z.enum(LOCALES).default('zh-Hans'),
    /** Key of the public document it is about. */
    about: optional(
      z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .max(80),
    ),
    name: optional(line(60)),
    phone: optional(line(40)),
    email: optional(line(120)),
    guardian: optional(flag),
    /** Consent to keeping the contact data until the ticket is done. */
    consent: optional(flag),
    [HONEYPOT_FIELD]: optional(z.string().max(2000)),
  })
  .refine(({ name, phone, email, consent }) => !(name ?? phone ?? email) || consent === true, {
    path: ['consent'],
  });

export type Submission = z.output<typeof submissionContract>;

/** A reporter's key for one report: a UUID, or as many random characters. */
export const SUBMISSION_KEY = /^[A-Za-z0-9_-]{20,64}$/;
