import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** How long one write of a type waits for those before it (PostgreSQL), in milliseconds. */
  turnTimeout: env.int('DATABASE_TURN_TIMEOUT', 25_000),
});

export default config;
