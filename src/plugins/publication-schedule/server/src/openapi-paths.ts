import { answered, queryParameters } from '../../../../shared/openapi/contract-schema';
import { json, reading, type PathItem } from '../../../../shared/openapi/operation';
import { upcomingQuery, upcomingResponse } from '../../contracts/views';

/** What everybody may read of plans, as OpenAPI. */
export const openApiPaths = (): Readonly<Record<string, PathItem>> => ({
  '/api/publication-schedule/upcoming': reading({
    ...{ operationId: 'listUpcoming', summary: '即将公开', tag: '即将公开 Upcoming' },
    parameters: queryParameters(upcomingQuery),
    content: json(answered(upcomingResponse)),
  }),
});
