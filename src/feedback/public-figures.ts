import type { Core } from '@strapi/strapi';
import { startOfDay } from '../content/day-bounds';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { figuresOf, type CountedTicket, type Figures } from './domain/figures';
import { schoolScene } from './school-scene';
import { TICKETS } from './tables';

interface Row {
  readonly service: string | null;
  readonly received_at: string;
  readonly first_replied_at: string | null;
  readonly reply_due_on: string;
}

/** Figures and the day at whose beginning they were counted. */
export type DatedFigures = Figures & { readonly asOf: string };

/**
 * The public figures of a year, as they stood when the present month began: figures that change
 * with every ticket would tell by their difference what small cells withhold. Protected reports do
 * not count. Without a year: the present one, or the one before while nothing is counted yet.
 */
export async function publicFigures(
  strapi: Core.Strapi,
  { year, now }: { readonly year?: number | undefined; readonly now: Date },
): Promise<DatedFigures> {
  const scene = await schoolScene(strapi);
  const today = dayIn(now.toISOString(), scene.timeZone);
  const asOf = `${today.slice(0, 8)}01`;
  const present = Number(today.slice(0, 4));
  const figures = await ofYear(strapi, { year: year ?? present, asOf, scene });
  if (year !== undefined || figures.received !== 0) return figures;
  return ofYear(strapi, { year: present - 1, asOf, scene });
}

interface Asked {
  readonly year: number;
  readonly asOf: string;
  readonly scene: Awaited<ReturnType<typeof schoolScene>>;
}

async function ofYear(strapi: Core.Strapi, { year, asOf, scene }: Asked): Promise<DatedFigures> {
  const { timeZone, calendar } = scene;
  const begin = startOfDay(`${year}-01-01`, timeZone);
  const next = `${year + 1}-01-01`;
  const end = startOfDay(next < asOf ? next : asOf, timeZone);
  const counted = startOfDay(asOf, timeZone);
  const rows: Row[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(TICKETS)
      .where('received_at', '>=', begin)
      .where('received_at', '<', end)
      .whereNull('transfer')
      .select('service', 'received_at', 'first_replied_at', 'reply_due_on'),
  );
  const tickets = rows.map((row): CountedTicket => {
    const replied = row.first_replied_at;
    return {
      ...{ service: row.service, receivedAt: row.received_at, replyDueOn: row.reply_due_on },
      firstRepliedAt: replied !== null && replied < counted ? replied : null,
    };
  });
  return { ...figuresOf(tickets, { year, today: asOf, calendar, timeZone }), asOf };
}
