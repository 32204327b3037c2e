import type { Core } from '@strapi/strapi';

/** The feedback box: time limits in workdays, and how much one address may send in a minute. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  limits: {
    acceptWorkdays: env.int('FEEDBACK_ACCEPT_WORKDAYS', 1),
    replyWorkdays: env.int('FEEDBACK_REPLY_WORKDAYS', 5),
    fieldWorkdays: env.int('FEEDBACK_FIELD_WORKDAYS', 15),
    reopenWorkdays: env.int('FEEDBACK_REOPEN_WORKDAYS', 10),
    silenceWorkdays: env.int('FEEDBACK_SILENCE_WORKDAYS', 10),
    contactDays: env.int('FEEDBACK_CONTACT_DAYS', 30),
    contactMostDays: env.int('FEEDBACK_CONTACT_MOST_DAYS', 365),
  },
  /** 0 switches a limit off. */
  reportsPerMinute: env.int('FEEDBACK_REPORTS_PER_MINUTE', 60),
  receiptsPerMinute: env.int('FEEDBACK_RECEIPTS_PER_MINUTE', 60),
});

export default config;
