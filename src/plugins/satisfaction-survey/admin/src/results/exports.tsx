import { Button, Flex } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';

import { useOnce } from '../../../../../shared/panel/use-once';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { saveFile } from '../parts/save-file';
import { surveyApi } from '../plugin-id';
import { errorSentence } from '../words/sentences';
import { useWords } from '../words/use-words';

const FORMATS = { csv: 'csv', json: 'json', codebook: 'csv' } as const;
type Format = keyof typeof FORMATS;

/** The responses as files, without names and in an order that says nothing. */
export function Exports({ survey }: { readonly survey: SurveyResponse['survey'] }) {
  const { say, tell } = useWords();
  const { toggleNotification } = useNotification();
  const { isWorking, once } = useOnce();
  const load = async (format: Format) => {
    try {
      const { data } = await getFetchClient().get<Blob>(
        surveyApi(survey.id, `/export?format=${format}`),
        { responseType: 'blob' },
      );
      const part = format === 'codebook' ? '-codebook' : '';
      saveFile(`${survey.slug}${part}.${FORMATS[format]}`, data);
    } catch (error) {
      toggleNotification({ type: 'danger', message: tell(errorSentence(error)) });
    }
  };
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('export.group')} data-no-print>
      {(Object.keys(FORMATS) as Format[]).map((format) => (
        <Button
          key={format}
          variant="tertiary"
          disabled={isWorking}
          onClick={() => void once(() => load(format))}
        >
          {say(`export.${format}`)}
        </Button>
      ))}
      <Button variant="secondary" onClick={() => window.print()}>
        {say('print')}
      </Button>
    </Flex>
  );
}
