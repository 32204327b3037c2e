import { requestLabels } from './route-label';

it.each([
  ['GET', '/api/terms/:id', 200, 'GET /api/terms/:id 2xx'],
  ['POST', '/graphql', 400, 'POST /graphql 4xx'],
  ['PROPFIND', undefined, 405, 'other none 4xx'],
  ['GET', undefined, 503, 'GET none 5xx'],
])('%s %s %i', (method, template, status, labels) => {
  const { method: verb, route, status: kind } = requestLabels(method, template, status);
  expect(`${verb} ${route} ${kind}`).toBe(labels);
});
