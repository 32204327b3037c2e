import { Box, Flex, Typography } from '@strapi/design-system';

import { Badge } from '../../../../../shared/panel/badge';
import { Failed } from '../../../../../shared/panel/failed';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { languageName } from '../../../../../shared/panel/words/language-name';
import type { ChangesResponse, SurveyResponse } from '../../../contracts/admin/surveys';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { KIND_LOOKS } from '../words/state-look';
import { useWords } from '../words/use-words';
import { KINDS_IN_ORDER } from './change-kinds';

interface ChangesDialogProps {
  readonly survey: SurveyResponse['survey'];
  readonly onClose: () => void;
}

/** What publishing the questionnaire would do to the answers that are there; then it is published. */
export function ChangesDialog({ survey, onClose }: ChangesDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const state = useAnswer<ChangesResponse>(surveyApi(survey.id, '/changes'));
  const answer = state.kind === 'shown' ? state.answer : null;
  const publish = async () => {
    const done = await send({
      ...{ method: 'post', address: surveyApi(survey.id, '/publish') },
      ...{ body: { version: answer?.version ?? '' }, done: { key: 'publish.done' } },
    });
    if (done !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('publish.title')}
      confirmLabel={say('publish.confirm')}
      isReady={answer?.mayPublish === true}
      {...{ ...sending, onClose }}
      onConfirm={() => void publish()}
    >
      {state.kind === 'loading' && <Typography>{say('loading')}</Typography>}
      {state.kind === 'failed' && <Failed isSmall />}
      {answer !== null && <Differences answer={answer} survey={survey} />}
    </FormDialog>
  );
}

interface DifferencesProps {
  readonly answer: ChangesResponse;
  readonly survey: SurveyResponse['survey'];
}

function Differences({ answer, survey }: DifferencesProps) {
  const { say, list } = useWords();
  const { revision, kind, changes, findings, missingWords } = answer;
  const nameOf = useItemName(survey.definition);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography fontWeight="bold">
        {revision === null ? say('publish.first') : say('publish.compared', { number: revision })}
      </Typography>
      {findings.length > 0 && (
        <div role="alert">
          <Typography fontWeight="bold" textColor="danger700">
            {say('publish.findings')}
          </Typography>
          <ul>
            {findings.map(({ path, message }) => (
              <li key={`${path.join('.')} ${message}`}>
                <Typography>
                  {say('publish.change', {
                    ...{ what: nameOf(codeAt(survey.definition, path)), message },
                  })}
                </Typography>
              </li>
            ))}
          </ul>
        </div>
      )}
      {findings.length === 0 && revision !== null && kind === null && (
        <Typography>{say('publish.nothing')}</Typography>
      )}
      {KINDS_IN_ORDER.filter((one) => changes.some((change) => change.kind === one)).map((one) => (
        <Box key={one} data-kind={one}>
          <Flex gap={2} alignItems="flex-start" paddingBottom={2}>
            <Badge look={KIND_LOOKS[one]}>{say(`kind.${one}`)}</Badge>
            <Typography variant="pi">{say(`publish.kind.${one}`)}</Typography>
          </Flex>
          <ul>
            {changes
              .filter((change) => change.kind === one)
              .map(({ item, option, code, message }) => (
                <li key={`${item} ${option} ${code}`}>
                  <Typography>
                    {say('publish.change', { what: nameOf(item, option), message })}
                  </Typography>
                </li>
              ))}
          </ul>
        </Box>
      ))}
      {missingWords.length > 0 && (
        <Typography variant="pi" role="status">
          {say('publish.missing', {
            languages: list(
              missingWords.map(({ locale, count }) =>
                say('publish.missing.one', { language: languageName(locale), count }),
              ),
            ),
          })}
        </Typography>
      )}
    </Flex>
  );
}

type Definition = SurveyResponse['survey']['definition'];

/** How an item, or an option in it, is called here: by its place and words, a former one by its code. */
function useItemName({ items }: Definition) {
  const { say, inWords } = useWords();
  return (code: string | null, option: string | null = null): string => {
    if (code === null) return say('publish.whole');
    const place = items.findIndex((item) => item.code === code);
    const words = items[place]?.text;
    const name = words === undefined ? code : `${place + 1} ${inWords(words) || code}`;
    return option === null ? name : `${name} / ${option}`;
  };
}

function codeAt({ items }: Definition, [list, place]: readonly (string | number)[]): string | null {
  return list === 'items' && typeof place === 'number' ? (items[place]?.code ?? null) : null;
}
