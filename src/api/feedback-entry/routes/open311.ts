export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/open311/v2', handler: 'open311.find' },
    { method: 'GET', path: '/open311/v2/:file', handler: 'open311.find' },
    { method: 'GET', path: '/open311/v2/requests/:file', handler: 'open311.findOne' },
    { method: 'POST', path: '/open311/v2/:file', handler: 'open311.refuse' },
  ],
};
