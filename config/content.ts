import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** How long one write of a type waits for those before it (PostgreSQL), in milliseconds. */
  turnTimeout: env.int('DATABASE_TURN_TIMEOUT', 25_000),
  /** How far a canteen's surplus of the year may lie from nothing, in basis points of its income. */
  mealSurplusLimitBp: env.int('MEAL_SURPLUS_LIMIT_BP', 300),
});

export default config;
