import { guardedAdminRoutes } from './guarded-routes';

const route = { method: 'GET', path: '/status', handler: 'status.read' } as const;

describe('guarded admin routes', () => {
  it('ask for a session and for the permission', () => {
    const { type, routes } = guardedAdminRoutes([
      { ...route, permission: 'plugin::delivery.status.read' },
    ]);
    expect(type).toBe('admin');
    expect(routes[0]?.config.policies).toEqual([
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: ['plugin::delivery.status.read'] } },
    ]);
  });

  it('cannot be made with a blank permission', () => {
    expect(() => guardedAdminRoutes([{ ...route, permission: ' ' }])).toThrow(
      'The route GET /status has no permission',
    );
  });
});
