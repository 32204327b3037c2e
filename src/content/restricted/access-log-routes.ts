import type { Core } from '@strapi/strapi';
import { readAccessLog } from '../access-log';
import { dayBounds } from '../day-bounds';
import { schoolTimeZone } from '../school-day';
import type { StaffRoute } from '../staff-actions';
import { userNames } from '../staff-names';
import { queryOf } from '../staff-request';
import { accessLogQuery, accessLogResponse } from './contracts';

/** The access log for the auditor. There is no route that writes, changes or deletes an entry. */
export function accessLogRoutes(strapi: Core.Strapi): readonly StaffRoute[] {
  return [
    {
      method: 'GET',
      path: '/transparency/access-log',
      permission: 'readAccessLog',
      async answer(ctx) {
        const { from, to, ...query } = queryOf(strapi, ctx, accessLogQuery);
        const timeZone = await schoolTimeZone(strapi);
        const bounds = dayBounds({ from, to }, timeZone);
        const { entries, total, userIds } = await readAccessLog(strapi, { ...query, ...bounds });
        const names = await userNames(strapi, userIds);
        const nameOf = (id: number) => names.get(id) ?? `#${id}`;
        ctx.set('Cache-Control', 'no-store');
        ctx.body = accessLogResponse.parse({
          ...{ total, timeZone, page: query.page, pageSize: query.pageSize },
          entries: entries.map((entry) => ({ ...entry, userName: nameOf(entry.userId) })),
          users: userIds.map((id) => ({ id, name: nameOf(id) })),
        });
      },
    },
  ];
}
