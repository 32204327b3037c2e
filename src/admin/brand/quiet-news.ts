import { getFetchClient, type StrapiApp } from '@strapi/strapi/admin';

/** Where Strapi remembers that somebody closed its banner about its media library. */
const BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/**
 * Closes Strapi's banner about itself before anybody sees it. Strapi keeps that under the id of
 * the installation, which has to be asked for; messages are the last thing it waits for before it
 * draws the panel.
 */
export function quietStrapiNews(app: StrapiApp): void {
  app.appPlugins['transparency-news'] = {
    register: () => undefined,
    registerTrads: async () => {
      await closeBanner();
      return [];
    },
  };
}

interface Installation {
  readonly data: { readonly uuid?: string | false };
}

async function closeBanner(): Promise<void> {
  try {
    const { data } = await getFetchClient().get<Installation>('/admin/init');
    window.localStorage.setItem(`${BANNER}:${data.data.uuid}`, 'true');
  } catch {
    // Then the banner is seen once; what is wrong with the server the panel says itself.
    return;
  }
}
