export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/chains/:type/:key', handler: 'chain.find' }],
};
