export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/regulation-difference', handler: 'difference.find' }],
};
