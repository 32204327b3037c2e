import type { Core } from '@strapi/strapi';

/** The feedback box: time limits in workdays, how much one address may send in a
 * minute, and how quickly a form may be sent.
 */
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
  /** From the form being shown to its being sent; 0 switches it off. */
  minimumFillSeconds: env.int('FEEDBACK_MINIMUM_FILL_SECONDS', 3),
});

export default config;
