import { BRAND_WORDS } from '../words/strapi-words';
import { contentLocaleOf } from '../panel-language';

const STRAPI_SUFFIX = / \| Strapi$/;
const BRAND = 'app.components.LeftMenu.navbrand.title';

/** Strapi ends every page's title with its own name; here it ends with the school's service. */
export function brandPageTitles(page: Document): void {
  const rename = () => {
    if (!STRAPI_SUFFIX.test(page.title)) return;
    const name = BRAND_WORDS[BRAND]?.[contentLocaleOf(page.documentElement.lang)] ?? '';
    page.title = page.title.replace(STRAPI_SUFFIX, ` | ${name}`);
  };
  new MutationObserver(rename).observe(page.head, { childList: true, subtree: true });
  rename();
}
