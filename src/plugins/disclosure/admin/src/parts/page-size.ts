/** As the server cuts its lists. */
export const PAGE_SIZE = 50;
