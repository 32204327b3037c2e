import type { Core } from '@strapi/strapi';

import { graphqlServerOptions } from '../src/shared/strapi/graphql-limits';

const PAGE_LIMIT = 100;

/** Where letters lead; nowhere while nobody has said what the address is. */
const adminUrl = (publicUrl: string) =>
  publicUrl === '' ? null : `${publicUrl.replace(/\/$/, '')}/admin`;

/** The type that lists the school's holidays and make-up days. */
const calendar = { uid: 'api::calendar-day.calendar-day', day: 'date', isWorkday: 'isWorkday' };

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET', ''),
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
  upload: {
    config: {
      sizeLimit: env.int('UPLOAD_MAX_MEGABYTES', 20) * 1024 * 1024,
      // src/files/upload-guard.ts decides by the bytes and says so in the clerk's language; Strapi's
      // own list would answer first, in English, and only on some of the roads to the library.
      security: { allowedTypes: ['*/*'] },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      // Generated types would offer drafts and mutations; src/content/public-api writes the schema.
      shadowCRUD: false,
      landingPage: env('NODE_ENV') !== 'production',
      depthLimit: 8,
      defaultLimit: 25,
      maxLimit: PAGE_LIMIT,
      apolloServer: graphqlServerOptions({
        production: env('NODE_ENV') === 'production',
        maxPageSize: PAGE_LIMIT,
      }),
    },
  },
  delivery: {
    enabled: true,
    resolve: './src/plugins/delivery',
    config: {
      shutdownSeconds: env.int('SHUTDOWN_SECONDS', 10),
      drainSeconds: env.int('DRAIN_SECONDS', 0),
      metricsToken: env('METRICS_TOKEN', ''),
      testClock: env.bool('TEST_CLOCK', false),
      cache: {
        isOn: env.bool('CACHE_ENABLED', true),
        megabytes: env.int('CACHE_MEGABYTES', 64),
      },
      webhooks: env.json('DELIVERY_WEBHOOKS', []) as unknown,
      purge: {
        url: env('DELIVERY_PURGE_URL', '') || null,
        token: env('DELIVERY_PURGE_TOKEN', ''),
        tokenHeader: env('DELIVERY_PURGE_TOKEN_HEADER', 'Authorization'),
        allowPrivate: env.bool('DELIVERY_PURGE_ALLOW_PRIVATE', false),
      },
    },
  },
  approval: {
    enabled: true,
    resolve: './src/plugins/approval',
    config: {
      calendar,
      posts: {
        ...{ table: 'posts', userId: 'user_id', department: 'department_code' },
        ...{ from: 'from_day', to: 'to_day', kind: { column: 'kind', head: 'head' } },
      },
      ownerDepartment: { attribute: 'ownerDepartment', code: 'code', name: 'name' },
      // How far a thing has come, and what the publication itself writes, is no statement.
      leftOut: {
        names: ['publicSince', 'revision', 'contentHash', 'corrections', 'approvedByRole'],
        marks: ['transparency.operational'],
      },
      consumed: ['correctionReason', 'correctionSource'],
      // A corrected month moves the figures of the months after it, and nothing else of them.
      follows: {
        names: ['openingBalanceFen', 'correctionReason', 'correctionSource'],
        marks: ['transparency.computed'],
      },
      url: adminUrl(env('PUBLIC_URL', '')),
      email: env.oneOf('APPROVAL_EMAIL', ['log', 'send'], 'log'),
      webhooks: env.json('APPROVAL_WEBHOOKS', []) as unknown,
    },
  },
  disclosure: {
    enabled: true,
    resolve: './src/plugins/disclosure',
    config: {
      calendar,
      terms: { uid: 'api::term.term', key: 'key', startOn: 'startOn', endOn: 'endOn' },
      departments: { uid: 'api::department.department', code: 'code', name: 'name' },
      posts: {
        ...{ table: 'posts', userId: 'user_id', department: 'department_code' },
        ...{ from: 'from_day', to: 'to_day' },
      },
      url: adminUrl(env('PUBLIC_URL', '')),
      email: env.oneOf('DISCLOSURE_EMAIL', ['log', 'send'], 'log'),
    },
  },
  'satisfaction-survey': {
    enabled: true,
    resolve: './src/plugins/satisfaction-survey',
    config: {
      timeZone: env('SCHEDULE_TIME_ZONE', 'Asia/Shanghai'),
      minimumSeconds: env.int('SURVEY_MINIMUM_SECONDS', 3),
      warmPerAddress: env.int('SURVEY_WARM_PER_ADDRESS', 120),
      warmPerSurvey: env.int('SURVEY_WARM_PER_SURVEY', 3000),
      warmInAll: env.int('SURVEY_WARM_IN_ALL', 12_000),
    },
  },
  'publication-schedule': {
    enabled: true,
    resolve: './src/plugins/publication-schedule',
    config: {
      calendar: { ...calendar, label: 'label' },
      timeZone: env('SCHEDULE_TIME_ZONE', 'Asia/Shanghai'),
      isRunner: env.bool('SCHEDULE_RUNNER', true),
      leaseSeconds: env.int('SCHEDULE_LEASE_SECONDS', 60),
      installationId: env('SCHEDULE_INSTALLATION_ID', '') || null,
      url: adminUrl(env('PUBLIC_URL', '')),
    },
  },
});

export default config;
