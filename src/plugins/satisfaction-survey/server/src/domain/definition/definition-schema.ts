import { z } from 'zod';

import type { Condition } from '../../../../domain/condition/condition';
import { isDay } from '../../../../domain/answer/check-answer';
import { lengthOf } from '../../../../domain/answer/plain-text';
import type { Definition } from '../../../../domain/definition/definition';
import { CODE, LIMITS } from '../../../../domain/definition/limits';
import { RATING_LOOKS } from '../../../../domain/definition/question';

const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const words = (most: number = LIMITS.words) =>
  z
    .record(
      z.string().regex(LOCALE),
      z.string().refine((text) => lengthOf(text) <= most),
    )
    .refine((texts) => Object.keys(texts).length <= LIMITS.locales);

const code = z.string().regex(CODE);
const day = z.string().refine(isDay);
const count = z.int().min(0).max(LIMITS.longText);
const value = z.number().min(-LIMITS.number).max(LIMITS.number);
const scalar = z.union([z.string().max(80), value, z.boolean()]);

const part = { question: code };
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1).max(LIMITS.conditionNodes) }),
    z.strictObject({ any: z.array(condition).min(1).max(LIMITS.conditionNodes) }),
    z.strictObject({ not: condition }),
    z.strictObject({
      ...part,
      in: z.array(scalar).min(1).max(LIMITS.options),
      row: code.exactOptional(),
    }),
    z.strictObject({ ...part, answered: z.boolean() }),
    z.strictObject({ ...part, atLeast: value }),
    z.strictObject({ ...part, atMost: value }),
  ]),
);

const item = {
  code,
  text: words(),
  help: words().exactOptional(),
  showIf: condition.exactOptional(),
};
const asked = { ...item, required: z.boolean(), identifying: z.boolean().exactOptional() };
const option = z.strictObject({ code, label: words() });
const options = z.array(option).min(2).max(LIMITS.options);
const between = { min: count.exactOptional(), max: count.exactOptional() };
const labels = z.record(z.string().regex(/^\d{1,2}$/), words());
const other = words().exactOptional();

const items = z.discriminatedUnion('type', [
  z.strictObject({ ...asked, type: z.literal('single'), options, other }),
  z.strictObject({
    ...{ ...asked, type: z.literal('multi'), other, ...between },
    options: z
      .array(option.extend({ exclusive: z.boolean().exactOptional() }))
      .min(2)
      .max(LIMITS.options),
  }),
  z.strictObject({
    ...{ ...asked, type: z.literal('rating'), look: z.enum(RATING_LOOKS), labels },
    scale: z.int().min(LIMITS.ratingLevels.min).max(LIMITS.ratingLevels.max),
  }),
  z.strictObject({ ...asked, type: z.literal('nps'), labels }),
  z.strictObject({
    ...{ ...asked, type: z.literal('matrix'), columns: options },
    rows: z.array(option).min(1).max(LIMITS.matrixRows),
  }),
  z.strictObject({ ...asked, type: z.literal('ranking'), options, ...between }),
  z.strictObject({
    ...{ ...asked, type: z.literal('shortText'), minLength: count.exactOptional() },
    maxLength: z.int().min(1).max(LIMITS.shortText),
  }),
  z.strictObject({
    ...{ ...asked, type: z.literal('longText'), minLength: count.exactOptional() },
    maxLength: z.int().min(1).max(LIMITS.longText),
  }),
  z.strictObject({
    ...{ ...asked, type: z.literal('number'), min: value, max: value },
    decimals: z.int().min(0).max(LIMITS.decimals),
    unit: words().exactOptional(),
  }),
  z.strictObject({
    ...{ ...asked, type: z.literal('date'), min: day.exactOptional(), max: day.exactOptional() },
  }),
  z.strictObject({ ...asked, type: z.literal('yesNo') }),
  z.strictObject({ ...asked, type: z.literal('consent') }),
  z.strictObject({ ...item, type: z.literal('statement') }),
  z.strictObject({ ...item, type: z.literal('section') }),
]);

/** The shape of a definition, as JSON. What its parts say about each other is checked apart. */
export const definitionSchema: z.ZodType<Definition> = z.strictObject({
  defaultLocale: z.string().regex(LOCALE),
  title: words(LIMITS.title),
  purpose: words(LIMITS.notice).exactOptional(),
  privacyNotice: words(LIMITS.notice),
  guardianNotice: words(LIMITS.notice).exactOptional(),
  under14: z.boolean(),
  items: z.array(items).min(1).max(LIMITS.questions),
  segment: code.exactOptional(),
  retired: z
    .array(z.string().regex(/^[A-Za-z0-9_-]{1,40}(\.[A-Za-z0-9_-]{1,40}){0,2}$/))
    .max(LIMITS.retiredCodes),
});
