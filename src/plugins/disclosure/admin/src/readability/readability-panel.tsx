import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

import { useSchool } from '../answers/use-school';
import { useWords } from '../words/use-words';
import { Meter } from './meter';

/** How well the texts of a form can be read, while they are written. */
export const ReadabilityPanel: PanelComponent = ({ model, activeTab }) => {
  const { say } = useWords();
  const type = useSchool().panel?.readableTypes.find(({ uid }) => uid === model);
  if (type === undefined || activeTab === 'published') return null;
  return { title: say('meter.title'), content: <Meter type={type} /> };
};
