export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/asset-register-snapshots/:periodKey/csv',
      handler: 'asset-register-snapshot.csv',
    },
  ],
};
