import { z } from 'zod';
import { LOCALES } from '../content/locales';
import { PERSONAL_KINDS } from './domain/personal-data';
import {
  CHANNELS,
  KINDS,
  OUTCOMES,
  STAFF_CHANNELS,
  STATES,
  SUBMITTER_ROLES,
  TRANSFERS,
} from './domain/ticket';

/** Lists of the queue page. `protected` is answered to its named role only. */
export const QUEUE_VIEWS = ['new', 'open', 'mine', 'overdue', 'done', 'protected'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const PAGE_SIZE = 20;

/** `GET /transparency/feedback`. */
export const queueRequest = z.strictObject({
  view: z.enum(QUEUE_VIEWS).default('open'),
  department: z.string().max(40).optional(),
  number: z.string().max(40).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

const due = { acceptDueOn: z.string(), replyDueOn: z.string(), fieldDueOn: z.string() };
const overdue = z.enum(['accept', 'reply', 'field']).nullable();

const queued = z.strictObject({
  id: z.number(),
  ticketNo: z.string(),
  kind: z.enum(KINDS),
  service: z.string().nullable(),
  channel: z.enum(CHANNELS),
  state: z.enum(STATES),
  department: z.string().nullable(),
  receivedAt: z.string(),
  ...due,
  overdue,
  isProtected: z.boolean(),
  flags: z.array(z.string()).readonly(),
  /** The beginning of what was said. */
  beginning: z.string(),
});

export const queueResponse = z.strictObject({
  tickets: z.array(queued).readonly(),
  total: z.number(),
  /** How many each list holds, for its tab. */
  counts: z.record(z.string(), z.number()),
});

const named = z.strictObject({ code: z.string(), name: z.string() });

/** `GET /transparency/feedback/choices`. */
export const choicesResponse = z.strictObject({
  departments: z.array(named).readonly(),
  services: z.array(named).readonly(),
  users: z.array(z.strictObject({ id: z.number(), name: z.string() })).readonly(),
  templates: z
    .array(z.strictObject({ id: z.number(), title: z.string(), text: z.string() }))
    .readonly(),
});

/** What the public would see of it: nothing, a draft, an entry, an entry taken back. */
export const VISIBILITIES = ['private', 'inReview', 'public', 'withdrawn'] as const;

/** `GET /transparency/feedback/:id`. */
export const ticketResponse = z.strictObject({
  ...queued.omit({ beginning: true }).shape,
  version: z.number(),
  submitterRole: z.enum(SUBMITTER_ROLES),
  anonymous: z.boolean(),
  rawText: z.string(),
  locale: z.enum(LOCALES),
  about: z.string().nullable(),
  openedOn: z.string().nullable(),
  assignee: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  firstRepliedAt: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  reply: z.string().nullable(),
  satisfaction: z.number().nullable(),
  mergedInto: z.string().nullable(),
  transfer: z.enum(TRANSFERS).nullable(),
  hasContact: z.boolean(),
  attachments: z.array(z.strictObject({ id: z.number(), name: z.string() })).readonly(),
  visibility: z.enum(VISIBILITIES),
  entryId: z.string().nullable(),
  steps: z.array(z.string()).readonly(),
  /** In which the school tells its times. */
  timeZone: z.string(),
  events: z
    .array(
      z.strictObject({
        ...{ at: z.string(), step: z.string(), from: z.enum(STATES).nullable() },
        ...{ to: z.enum(STATES), actor: z.enum(['reporter', 'staff', 'system']) },
        ...{ who: z.string().nullable(), publicText: z.string().nullable() },
        internalText: z.string().nullable(),
      }),
    )
    .readonly(),
});

const long = z.string().max(20_000);

/** `POST /transparency/feedback/:id/steps`. */
export const stepRequest = z.strictObject({
  step: z.string().max(30),
  version: z.number().int(),
  answers: z.record(z.string().max(30), long.nullable()).default({}),
  note: z.string().max(4000).nullable().default(null),
});

/** `POST /transparency/feedback/:id/protect`: into the protected flow, or back out of it. */
export const protectRequest = z.strictObject({
  transfer: z.enum(TRANSFERS).nullable(),
  reason: z.string().trim().min(4).max(300),
});

/** `POST /transparency/feedback`: what came on paper, by telephone, in a meeting. */
export const entryRequest = z.strictObject({
  key: z.string().max(64),
  channel: z.enum(STAFF_CHANNELS),
  kind: z.enum(KINDS),
  service: z.string().max(40).default(''),
  submitterRole: z.enum(SUBMITTER_ROLES),
  text: z.string().trim().min(1).max(16_000),
  /** The day the box was opened. */
  openedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable()
    .default(null),
});

export const entryResponse = z.strictObject({
  id: z.number(),
  ticketNo: z.string(),
  receipt: z.string(),
});

/** `POST /transparency/feedback/:id/preview` and `…/entry`: the text for the public. */
export const publicTextRequest = z.strictObject({
  question: z.string().trim().min(1).max(2000),
  reply: z.string().trim().min(1).max(4000),
});

export const previewResponse = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        ...{ field: z.enum(['question', 'reply']), kind: z.enum(PERSONAL_KINDS) },
        ...{ text: z.string(), blocks: z.boolean() },
      }),
    )
    .readonly(),
});

export const madeEntryResponse = z.strictObject({ documentId: z.string() });

/** `GET /transparency/feedback/:id/contact?reason=…`. */
export const contactResponse = z.strictObject({
  contact: z
    .strictObject({
      ...{ name: z.string().nullable(), phone: z.string().nullable() },
      ...{ email: z.string().nullable(), guardian: z.boolean(), deleteAfter: z.string() },
    })
    .nullable(),
});

/** `POST /transparency/feedback-templates`, `PUT /transparency/feedback-templates/:id`. */
export const templateRequest = z.strictObject({
  title: z.string().trim().min(1).max(60),
  text: z.string().trim().min(1).max(2000),
  retired: z.boolean().default(false),
});

export type QueueResponse = z.infer<typeof queueResponse>;
export type QueuedTicket = QueueResponse['tickets'][number];
export type ChoicesResponse = z.infer<typeof choicesResponse>;
export type TicketResponse = z.infer<typeof ticketResponse>;
export type PreviewResponse = z.infer<typeof previewResponse>;
export type ContactResponse = z.infer<typeof contactResponse>;
