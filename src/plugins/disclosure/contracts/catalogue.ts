import { z } from 'zod';

import { catalogueItemSchema } from '../server/src/domain/catalogue/catalogue-item';
import {
  choice,
  day,
  departmentCode,
  generated,
  instant,
  namedDepartment,
  obligationState,
  personName,
} from './common';
import { shownObligation } from './obligations';

/** A catalogue item whole, as the form edits it; see `domain/catalogue/catalogue-item.ts`. */
export const catalogueItem = catalogueItemSchema;
export type CatalogueItemDefinition = z.infer<typeof catalogueItem>;

/** An obligation in one line. */
const standing = z.strictObject({ periodKey: z.string(), dueOn: day, state: obligationState });

const shownItem = z.strictObject({
  item: catalogueItem,
  version: z.number().int(),
  changedAt: instant,
  changedBy: personName.nullable(),
  /** In the reader's language. */
  title: z.string(),
  department: namedDepartment,
  cadenceText: z.string(),
  ruleText: z.string(),
  isActive: z.boolean(),
  lastPublished: z
    .strictObject({ periodKey: z.string(), contentKey: z.string(), publicSince: instant })
    .nullable(),
  /** What it stands for now: the longest overdue, else the last that fell due, else the next. */
  current: standing.nullable(),
  next: standing.nullable(),
});
export type ShownItem = z.infer<typeof shownItem>;

/** What the form offers to choose from. */
const choices = z.strictObject({
  departments: z.array(namedDepartment).readonly(),
  themes: z.array(choice).readonly(),
  cadences: z.array(choice).readonly(),
  channels: z.array(choice).readonly(),
  contentTypes: z
    .array(
      z.strictObject({
        uid: z.string(),
        name: z.string(),
        /** Days of the content's own from which a rule can count, where the app tells them. */
        eventFields: z.array(z.string()).readonly(),
        /** Attributes that may be asked for. */
        fields: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  locales: z.array(z.string()).readonly(),
});

/** `GET /disclosure/items` */
export const itemsQuery = z.strictObject({
  theme: z.string().max(40).optional(),
  department: departmentCode.optional(),
});

export const itemsResponse = z.strictObject({
  items: z.array(shownItem).readonly(),
  choices,
});
export type ItemsResponse = z.infer<typeof itemsResponse>;

/** `GET /disclosure/items/:itemNo`: every version, the newest first, and what was owed. */
export const itemResponse = z.strictObject({
  item: shownItem,
  versions: z
    .array(
      z.strictObject({
        version: z.number().int(),
        at: instant,
        by: personName.nullable(),
        ruleText: z.string(),
        item: catalogueItem,
      }),
    )
    .readonly(),
  /** At most 200, the newest due day first. */
  obligations: z.array(shownObligation).readonly(),
});
export type ItemResponse = z.infer<typeof itemResponse>;

/**
 * `PUT /disclosure/items/:itemNo`: the next version; `version` names the one that was read, 0 for a
 * new item. What began before stays as it was owed.
 */
export const saveItemRequest = z.strictObject({
  version: z.number().int().min(0),
  item: z.record(z.string(), z.unknown()),
});
export type SaveItemRequest = z.input<typeof saveItemRequest>;

export const saveItemResponse = z.strictObject({
  version: z.number().int(),
  generated,
});
export type SaveItemResponse = z.infer<typeof saveItemResponse>;

/** `POST /disclosure/rule-preview`: what a rule says and when it would fall due, before it is saved. */
export const rulePreviewRequest = z.strictObject({
  cadence: z.string().max(40),
  dueRule: z.record(z.string(), z.unknown()),
});
export type RulePreviewRequest = z.input<typeof rulePreviewRequest>;

export const rulePreviewResponse = z.strictObject({
  /** Null while the rule is not complete, or does not go with the cadence. */
  ruleText: z.string().nullable(),
  /** The next due days; for a rule that counts from an event, as if it happened today. */
  next: z
    .array(
      z.strictObject({
        /** Null for an event. */
        periodKey: z.string().nullable(),
        dueOn: day,
        unknownYears: z.array(z.number().int()).readonly(),
      }),
    )
    .readonly(),
});
export type RulePreviewResponse = z.infer<typeof rulePreviewResponse>;
