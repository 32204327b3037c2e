import { bundles } from './bundles';
import { feed } from './feed';
import { plans } from './plans';
import { upcoming } from './upcoming';
import { views } from './views';

export const controllers = { bundles, feed, plans, upcoming, views };
