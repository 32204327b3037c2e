export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/information-request-figures', handler: 'figures.find' }],
};
