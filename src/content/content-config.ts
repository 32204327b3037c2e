import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const shape = z.strictObject({
  /** Set by `DATABASE_TURN_TIMEOUT`, in milliseconds. */
  turnTimeout: z.number().int().min(1).max(600_000),
  /** Set by `MEAL_SURPLUS_LIMIT_BP`, in basis points. */
  mealSurplusLimitBp: z.number().int().min(0).max(10_000),
});

export type ContentConfig = z.infer<typeof shape>;

/** @throws Error naming each setting that cannot be right, and where it is set */
export function parseContentConfig(config: unknown): ContentConfig {
  const result = shape.safeParse(config);
  if (result.success) return result.data;
  throw new Error(
    `${z.prettifyError(result.error)}\nconfig/content.ts names the variable of each setting.`,
  );
}

/** What the school has set for its content. */
export const contentConfig = (strapi: Core.Strapi): ContentConfig =>
  parseContentConfig(strapi.config.get('content'));
