export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/regulations/:key/eli.jsonld', handler: 'legislation.eli' },
    {
      method: 'GET',
      path: '/regulations/:key/versions/:versionNo/akn.xml',
      handler: 'legislation.akn',
    },
  ],
};
