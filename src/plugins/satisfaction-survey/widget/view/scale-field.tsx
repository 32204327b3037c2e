/** @jsxImportSource preact */
import { choicesOf } from '../../domain/definition/definition';
import type { NpsQuestion, RatingQuestion } from '../../domain/definition/question';
import { said, type FieldScene } from './scene';

interface ScaleProps {
  readonly question: RatingQuestion | NpsQuestion;
  readonly scene: FieldScene;
}

const FACES = ['😞', '🙁', '😐', '🙂', '😀'] as const;

/** A picture beside the words, never instead of them. */
function picture(question: ScaleProps['question'], level: number, chosen: number | null) {
  if (question.type === 'nps' || question.look === 'number') return null;
  if (question.look === 'star') return chosen !== null && level <= chosen ? '★' : '☆';
  const place = Math.round(((level - 1) / (question.scale - 1)) * (FACES.length - 1));
  return FACES[place] ?? null;
}

export function ScaleField({ question, scene }: ScaleProps) {
  const { code, labels } = question;
  const value = scene.answers[code];
  const chosen = typeof value === 'number' ? value : null;
  return (
    <div class="levels">
      {choicesOf(question).map((level) => {
        const shown = picture(question, Number(level), chosen);
        const words = labels[level];
        return (
          <label key={level} class="level" part="level">
            <input
              type="radio"
              name={code}
              value={level}
              checked={chosen === Number(level)}
              disabled={scene.isLocked}
              onChange={() => scene.change(code, Number(level))}
            />
            <span class="face">
              {shown !== null && (
                <span class="picture" aria-hidden="true">
                  {shown}
                </span>
              )}
              {/* The blanks part the words where they are read out. */} <span>{level}</span>{' '}
              {words !== undefined && <small dir="auto">{said(words, scene)}</small>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
