export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/procurement-competition', handler: 'competition.find' }],
};
