import { answered, queryParameters } from '../../../../shared/openapi/contract-schema';
import { json, reading, type PathItem } from '../../../../shared/openapi/operation';
import {
  publicCatalogueQuery,
  publicCatalogueResponse,
  publicReportQuery,
  publicReportResponse,
} from '../../contracts/public';

const TAG = '公开目录 Disclosure';

/** What everybody may read of the catalogue, as OpenAPI. */
export const openApiPaths = (): Readonly<Record<string, PathItem>> => ({
  '/api/disclosure/catalogue': reading({
    ...{ operationId: 'getCatalogue', summary: '公开目录', tag: TAG },
    parameters: queryParameters(publicCatalogueQuery),
    content: json(answered(publicCatalogueResponse)),
  }),
  '/api/disclosure/report': reading({
    ...{ operationId: 'getTimeliness', summary: '公开及时率', tag: TAG },
    parameters: queryParameters(publicReportQuery),
    content: json(answered(publicReportResponse)),
  }),
});
