import { z } from 'zod';

import { AGENDA_KINDS } from '../server/src/domain/working-group/agenda';
import { asOf, choice, day, instant, namedDepartment } from './common';

/** `GET /disclosure/agenda`, `/theme-gaps`, `/works-complaints` */
export const workingGroupQuery = z.strictObject({ asOf });

/** `GET /disclosure/agenda`: by kind, the longest overdue first. */
export const agendaResponse = z.strictObject({
  asOf: day,
  points: z
    .array(
      z.strictObject({
        kind: z.enum(AGENDA_KINDS),
        /** Item and period, the key of the content, the indicator or the theme. */
        key: z.string(),
        /** What it is called, in the reader's language. */
        name: z.string(),
        sentence: z.string(),
        department: namedDepartment.nullable(),
        dueOn: day.nullable(),
        daysOverdue: z.number().int().nullable(),
      }),
    )
    .readonly(),
});
export type AgendaResponse = z.infer<typeof agendaResponse>;

/** `GET /disclosure/theme-gaps` */
export const themeGapsResponse = z.strictObject({
  asOf: day,
  /** Themes for which no rule of the school is in force. */
  gaps: z.array(choice).readonly(),
  /** Themes of the catalogue of which nothing was ever published. */
  unpublished: z.array(choice).readonly(),
});
export type ThemeGapsResponse = z.infer<typeof themeGapsResponse>;

/** `GET /disclosure/works-complaints`: complaints about works by notice, before and after it. */
export const worksComplaintsResponse = z.strictObject({
  asOf: day,
  notices: z
    .array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        announcedAt: instant,
        isOnTime: z.boolean(),
        before: z.number().int(),
        after: z.number().int(),
      }),
    )
    .readonly(),
  withoutNotice: z.number().int(),
  perNoticeX100: z.number().int().nullable(),
  perNoticeOnTimeX100: z.number().int().nullable(),
  perNoticeLateX100: z.number().int().nullable(),
});
export type WorksComplaintsResponse = z.infer<typeof worksComplaintsResponse>;
