export const PLUGIN_ID = 'publication-schedule';

/** Where the pages of the plugin are in the panel. */
export const PAGES = `/plugins/${PLUGIN_ID}`;

/** Before every address of the admin API. */
export const API = `/${PLUGIN_ID}`;
