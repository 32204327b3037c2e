import type { Core } from '@strapi/strapi';

import { surveyConfig } from './config';
import { createSurveyMiddleware } from './content/survey-middleware';
import { registerGraphql } from './graphql';
import { registerPages } from './page/page-routes';
import { widgetFiles } from './page/widget-files';
import { crossOrigin } from './public/cross-origin';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];

export function register({ strapi }: { strapi: Core.Strapi }): void {
  surveyConfig(strapi);
  strapi.documents.use(createSurveyMiddleware(strapi) as Middleware);
  registerGraphql(strapi);
  registerPages(strapi);
  // Before the app's own middlewares, so that their rule for other sites does not answer first.
  strapi.server.use(crossOrigin(strapi));
  strapi.server.use(widgetFiles);
}
