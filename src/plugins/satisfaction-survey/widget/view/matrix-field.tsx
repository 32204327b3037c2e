/** @jsxImportSource preact */
import type { MatrixQuestion } from '../../domain/definition/question';
import { isList } from '../domain/typed-answers';
import { Choice } from './choice';
import { said, type FieldScene } from './scene';

interface MatrixProps {
  readonly question: MatrixQuestion;
  readonly scene: FieldScene;
}

/** Row by row: on a phone a table of buttons would have to be pushed about. */
export function MatrixField({ question, scene }: MatrixProps) {
  const { code, rows, columns } = question;
  const value = scene.answers[code];
  const cells = typeof value === 'object' && !isList(value) ? value : {};
  return (
    <>
      {rows.map((row) => (
        <fieldset key={row.code} class="row">
          <legend dir="auto">{said(row.label, scene)}</legend>
          <div class="scale">
            {columns.map((column) => (
              <Choice
                key={column.code}
                kind="radio"
                name={`${code}.${row.code}`}
                value={column.code}
                isChosen={cells[row.code] === column.code}
                isLocked={scene.isLocked}
                onChoose={() => scene.change(code, { ...cells, [row.code]: column.code })}
              >
                {said(column.label, scene)}
              </Choice>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
