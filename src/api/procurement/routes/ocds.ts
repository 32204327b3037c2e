export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/ocds/:file', handler: 'ocds.find' }],
};
