export const PLUGIN_ID = 'disclosure';

/** Where the pages of the plugin are in the panel. */
export const PAGES = `/plugins/${PLUGIN_ID}`;
