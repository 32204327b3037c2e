/** @jsxImportSource preact */
import {
  isQuestion,
  type Question,
  type QuestionnaireItem,
} from '../../domain/definition/question';
import { WIDGET } from '../words';
import { Choice } from './choice';
import { ListField } from './list-field';
import { MatrixField } from './matrix-field';
import { RankingField } from './ranking-field';
import { ScaleField } from './scale-field';
import { fieldId, said, told, type FieldScene } from './scene';
import { TextField } from './text-field';

interface ItemProps {
  readonly item: QuestionnaireItem;
  readonly scene: FieldScene;
  /** What is wrong with the answer; empty where nothing is. */
  readonly problem: string;
}

/** Words, or a question with native fields. */
export function Item({ item, scene, problem }: ItemProps) {
  if (isQuestion(item)) return <AskedItem question={item} scene={scene} problem={problem} />;
  const text = said(item.text, scene);
  const help = item.help !== undefined && (
    <p class="help" dir="auto">
      {said(item.help, scene)}
    </p>
  );
  return item.type === 'section' ? (
    <div class="section" part="section">
      <h3 dir="auto">{text}</h3>
      {help}
    </div>
  ) : (
    <div class="card" part="statement">
      <p dir="auto">{text}</p>
      {help}
    </div>
  );
}

function AskedItem({
  question,
  scene,
  problem,
}: {
  readonly question: Question;
  readonly scene: FieldScene;
  readonly problem: string;
}) {
  const id = fieldId(question.code);
  const isWrong = problem !== '';
  const described = [
    question.help === undefined ? '' : `${id}-help`,
    isWrong ? `${id}-error` : '',
  ].join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      class={isWrong ? 'card wrong' : 'card'}
      part="question"
      {...(described.trim() === '' ? {} : { 'aria-describedby': described.trim() })}
    >
      <legend part="legend">
        <span id={`${id}-text`} dir="auto">
          {said(question.text, scene)}
        </span>{' '}
        <span class="mark">
          {told(question.required ? WIDGET.required : WIDGET.optional, scene)}
        </span>
      </legend>
      {question.help !== undefined && (
        <p class="help" id={`${id}-help`} dir="auto">
          {said(question.help, scene)}
        </p>
      )}
      {isWrong && (
        <p class="error" id={`${id}-error`} part="error">
          {problem}
        </p>
      )}
      <Field question={question} scene={scene} />
      <ClearChoice question={question} scene={scene} />
    </fieldset>
  );
}

function Field({ question, scene }: { question: Question; scene: FieldScene }) {
  switch (question.type) {
    case 'single':
    case 'multi':
      return <ListField question={question} scene={scene} />;
    case 'rating':
    case 'nps':
      return <ScaleField question={question} scene={scene} />;
    case 'matrix':
      return <MatrixField question={question} scene={scene} />;
    case 'ranking':
      return <RankingField question={question} scene={scene} />;
    case 'yesNo':
      return (
        <>
          {[true, false].map((value) => (
            <Choice
              key={String(value)}
              kind="radio"
              name={question.code}
              value={String(value)}
              isChosen={scene.answers[question.code] === value}
              isLocked={scene.isLocked}
              onChoose={() => scene.change(question.code, value)}
            >
              {told(value ? WIDGET.yes : WIDGET.no, scene)}
            </Choice>
          ))}
        </>
      );
    case 'consent': {
      const isGiven = scene.answers[question.code] === true;
      return (
        <Choice
          kind="checkbox"
          name={question.code}
          value="true"
          isChosen={isGiven}
          isLocked={scene.isLocked}
          onChoose={() => scene.change(question.code, isGiven ? undefined : true)}
        >
          {told(WIDGET.agree, scene)}
        </Choice>
      );
    }
    default:
      return <TextField question={question} scene={scene} />;
  }
}

/** A radio button cannot be taken back by itself; where nothing has to be answered that must be possible. */
function ClearChoice({ question, scene }: { question: Question; scene: FieldScene }) {
  const { code, required, type } = question;
  const isRadio = ['single', 'rating', 'nps', 'matrix', 'yesNo'].includes(type);
  if (required || !isRadio || scene.isLocked || scene.answers[code] === undefined) return null;
  return (
    <button type="button" class="plain" onClick={() => scene.change(code, undefined)}>
      {told(WIDGET.clear, scene)}
    </button>
  );
}
