/** Every permission of the plugin: the server registers it, routes require it, the admin hides by it. */
export const PERMISSIONS = {
  readStatus: 'plugin::delivery.status.read',
} as const;
