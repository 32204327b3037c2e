import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Locale } from '../content/locales';
import { isRecord } from '../content/row';
import type { IncomingFile } from '../files/upload-guard';
import { createPublicLimiter, type PublicLimiter } from '../shared/strapi/day-salt';
import { feedbackError } from './messages';
import { followUp, rate, reopen, reporterTicket, type ReceiptHolder } from './reporter';
import { feedbackSettings } from './settings';
import { submitFeedback, type Receipt, type SentReport } from './submit';

/** Who stands at the counter: an address that is counted and not kept. */
export interface Caller {
  readonly address: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** What the public can do with feedback, by API or by the site's forms, within the same budgets. */
export interface PublicDesk {
  submit(caller: Caller, sent: Omit<SentReport, 'locale' | 'now'>): Promise<Receipt>;
  /** The holder of a receipt; guesses are counted before they are looked up. */
  holder(caller: Caller, receipt: string): Promise<ReceiptHolder>;
}

const desks = new WeakMap<Core.Strapi, PublicDesk>();

export function publicDesk(strapi: Core.Strapi): PublicDesk {
  const known = desks.get(strapi);
  if (known !== undefined) return known;
  const { reportsPerMinute, receiptsPerMinute } = feedbackSettings(strapi);
  const reports = createPublicLimiter(strapi, { name: 'feedback', perMinute: reportsPerMinute });
  const receipts = createPublicLimiter(strapi, { name: 'receipt', perMinute: receiptsPerMinute });
  const desk: PublicDesk = {
    async submit(caller, sent) {
      await spend(reports, caller);
      const { locale, now } = caller;
      return submitFeedback(strapi, { ...sent, locale, now });
    },
    async holder(caller, receipt) {
      await spend(receipts, caller);
      const { locale, now } = caller;
      return { receipt, locale, now };
    },
  };
  desks.set(strapi, desk);
  return desk;
}

async function spend(limiter: PublicLimiter, { address, locale, now }: Caller): Promise<void> {
  const { allowed, retryAfterSeconds: seconds } = await limiter.consume(address, now);
  if (allowed) return;
  throw feedbackError('FEEDBACK_TOO_MANY', locale, { values: { seconds } });
}

/** What the holder of a receipt can do, named as the addresses name it. */
export const HOLDER_ACTIONS = {
  status: (strapi: Core.Strapi, holder: ReceiptHolder) => reporterTicket(strapi, holder),
  followUp: (strapi: Core.Strapi, holder: ReceiptHolder, text: string) =>
    followUp(strapi, holder, text),
  rate: (strapi: Core.Strapi, holder: ReceiptHolder, satisfaction: number) =>
    rate(strapi, holder, satisfaction),
  reopen: (strapi: Core.Strapi, holder: ReceiptHolder, text: string) =>
    reopen(strapi, holder, text),
} as const;

/** Pictures of a multipart body, under the field `images` and no other. */
export function picturesOf(ctx: Context): readonly IncomingFile[] {
  const { files } = ctx.request as { readonly files?: unknown };
  const images = isRecord(files) ? files['images'] : undefined;
  return [images].flat().filter(isIncomingFile).filter(isChosen);
}

/** A form sends an empty part for a file field that nobody used. */
function isChosen({ size, originalFilename }: IncomingFile): boolean {
  return size > 0 || Boolean(originalFilename);
}

function isIncomingFile(value: unknown): value is IncomingFile {
  return isRecord(value) && typeof value['filepath'] === 'string';
}
