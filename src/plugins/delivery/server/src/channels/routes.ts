/** Everybody may read them, in any project: what they hold is public already. */
const publicRoute = (path: string, handler: string) => ({
  ...{ method: 'GET' as const, path, handler },
  config: { auth: false as const },
});

/** `/api/feeds`, not below the name of the plugin: people type and print these addresses. */
export const channelRoutes = {
  type: 'content-api' as const,
  prefix: '',
  routes: [
    publicRoute('/feeds', 'feeds.list'),
    publicRoute('/feeds/:file', 'feeds.read'),
    publicRoute('/calendars', 'calendars.list'),
    publicRoute('/calendars/:file', 'calendars.read'),
    publicRoute('/open-data', 'openData.list'),
    publicRoute('/open-data/:file', 'openData.read'),
  ],
};
