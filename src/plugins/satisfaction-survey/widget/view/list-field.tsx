/** @jsxImportSource preact */
import { otherKey } from '../../domain/answer/answer';
import { LIMITS, OTHER } from '../../domain/definition/limits';
import type { MultiQuestion, SingleQuestion } from '../../domain/definition/question';
import { tapped } from '../domain/choosing';
import { isList } from '../domain/typed-answers';
import { WIDGET } from '../words';
import { Choice } from './choice';
import { said, told, type FieldScene } from './scene';

interface ListProps {
  readonly question: SingleQuestion | MultiQuestion;
  readonly scene: FieldScene;
}

export function ListField({ question, scene }: ListProps) {
  const { code, options, other } = question;
  const value = scene.answers[code];
  const chosen = typeof value === 'string' ? [value] : isList(value) ? value : [];
  const all = other === undefined ? options : [...options, { code: OTHER, label: other }];
  const choose = (option: string) => {
    if (question.type === 'single') return scene.change(code, option);
    const next = tapped(question, chosen, option);
    scene.change(code, next.length === 0 ? undefined : next);
  };
  return (
    <>
      {question.type === 'multi' && <Bounds question={question} scene={scene} />}
      {all.map((option) => (
        <Choice
          key={option.code}
          kind={question.type === 'single' ? 'radio' : 'checkbox'}
          name={code}
          value={option.code}
          isChosen={chosen.includes(option.code)}
          isLocked={scene.isLocked}
          onChoose={() => choose(option.code)}
        >
          {said(option.label, scene)}
        </Choice>
      ))}
      {chosen.includes(OTHER) && <OtherText code={code} scene={scene} />}
    </>
  );
}

function Bounds({ question, scene }: { question: MultiQuestion; scene: FieldScene }) {
  const { min, max } = question;
  const texts = [
    min === undefined ? '' : told(WIDGET.chooseAtLeast, scene, { min }),
    max === undefined ? '' : told(WIDGET.chooseAtMost, scene, { max }),
  ].filter((text) => text !== '');
  return texts.length === 0 ? null : <p class="help">{texts.join(' · ')}</p>;
}

function OtherText({ code, scene }: { code: string; scene: FieldScene }) {
  const key = otherKey(code);
  const value = scene.answers[key];
  return (
    <label class="other">
      {told(WIDGET.otherText, scene)}
      <input
        type="text"
        dir="auto"
        maxLength={LIMITS.shortText}
        value={typeof value === 'string' ? value : ''}
        disabled={scene.isLocked}
        onInput={({ currentTarget }) => scene.change(key, currentTarget.value)}
      />
    </label>
  );
}
