import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { Failed } from '../../../../../shared/panel/failed';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Choice } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { languageName } from '../../../../../shared/panel/words/language-name';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import type { PublicSurveyResponse } from '../../../contracts/public/survey';
import { otherKey, type Answers, type AnswerValue } from '../../../domain/answer/answer';
import { checkAnswers } from '../../../domain/answer/check-answers';
import { answersShown, visible } from '../../../domain/condition/visible';
import type { Definition } from '../../../domain/definition/definition';
import { ANSWER_MESSAGES } from '../../../domain/messages/answer-messages';
import { filled, languageOf } from '../../../domain/messages/sentence';
import { useLanguages } from '../answers/use-languages';
import { useSend } from '../answers/use-send';
import { FormLook } from '../builder/form-look';
import { PreviewItem } from '../builder/preview-item';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';
import { freshKey } from './fresh-key';

interface PaperDialogProps {
  readonly survey: SurveyResponse['survey'];
  readonly onClose: () => void;
}

interface Paper {
  readonly key: string;
  readonly answers: Answers;
}

/** A questionnaire on paper, typed in as it was filled in; by the same rules as on a phone. */
export function PaperDialog({ survey, onClose }: PaperDialogProps) {
  const { say } = useWords();
  const { locale: panelLocale } = useIntl();
  const { send, ...sending } = useSend();
  const state = useAnswer<PublicSurveyResponse>(`/api/surveys/${survey.slug}`);
  const definition = state.kind === 'shown' ? state.answer.data.definition : null;
  const [paper, setPaper] = useState<Paper>(() => ({ key: freshKey(), answers: {} }));
  const [locale, setLocale] = useState(survey.definition.defaultLocale);
  const [isChecked, setChecked] = useState(false);
  const locales = useLanguages(survey.definition.defaultLocale);
  const checked = definition === null ? null : checkAnswers(definition, paper.answers);
  const issues = checked !== null && 'issues' in checked ? checked.issues : [];
  const keep = async () => {
    setChecked(true);
    if (definition === null || issues.length > 0) return;
    const done = await send({
      ...{ method: 'post', address: surveyApi(survey.id, '/responses') },
      body: { key: paper.key, locale, answers: answersShown(definition, paper.answers) },
      done: { key: 'paper.done' },
    });
    if (done === undefined) return;
    setPaper({ key: freshKey(), answers: {} });
    setChecked(false);
  };
  const messageFor = (code: string): string => {
    const issue = issues.find(({ question }) => question === code);
    if (issue === undefined || !isChecked) return '';
    return filled(ANSWER_MESSAGES[issue.code], languageOf(panelLocale), { limit: issue.limit });
  };
  return (
    <FormDialog
      title={say('paper.title')}
      confirmLabel={say('paper.send')}
      isReady={definition !== null}
      {...{ ...sending, onClose }}
      onConfirm={() => void keep()}
    >
      <Typography>{say('paper.hint')}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('paper.stay')}
      </Typography>
      {state.kind === 'failed' && <Failed isSmall />}
      <Choice
        label={say('paper.language')}
        value={locale}
        options={locales.map((code) => [code, languageName(code)] as const)}
        onChange={setLocale}
      />
      {definition !== null && (
        <PaperForm
          key={paper.key}
          {...{ definition, locale, messageFor, answers: paper.answers }}
          onAnswer={(answers) => setPaper({ ...paper, answers })}
        />
      )}
    </FormDialog>
  );
}

interface PaperFormProps {
  readonly definition: Definition;
  readonly locale: string;
  readonly answers: Answers;
  readonly messageFor: (code: string) => string;
  readonly onAnswer: (answers: Answers) => void;
}

function PaperForm({ definition, locale, answers, messageFor, onAnswer }: PaperFormProps) {
  const { defaultLocale, items } = definition;
  const shown = visible(definition, answers);
  const set = (key: string, value: AnswerValue | undefined) => {
    const { [key]: _former, ...others } = answers;
    onAnswer(value === undefined ? others : { ...others, [key]: value });
  };
  return (
    <FormLook data-paper>
      {items
        .filter(({ code }) => shown.has(code))
        .map((item) => {
          const other = answers[otherKey(item.code)];
          return (
            <Flex key={item.code} direction="column" alignItems="stretch">
              <PreviewItem
                {...{ item, writing: { locale, defaultLocale }, value: answers[item.code] }}
                otherText={typeof other === 'string' ? other : ''}
                onOther={(text) => set(otherKey(item.code), text === '' ? undefined : text)}
                onAnswer={(value) => set(item.code, value)}
              />
              <Problem text={messageFor(item.code)} />
            </Flex>
          );
        })}
    </FormLook>
  );
}
