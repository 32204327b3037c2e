import { answerField, type FormValues } from '../../../contracts/public/form';
import type { RefusedAnswer } from '../../../contracts/public/refusal';
import { choicesOf, type Definition } from '../../../domain/definition/definition';
import { OTHER } from '../../../domain/definition/limits';
import {
  isQuestion,
  type Question,
  type QuestionnaireItem,
} from '../../../domain/definition/question';
import { wordsIn, type Words } from '../../../domain/definition/words';
import { filled, type Language } from '../../../domain/messages/sentence';
import { conditionWords } from './condition-words';
import { html, type Html } from '../../../../../shared/html';
import { PAGE } from './page-words';

/** What fields are shown with: the language, what was sent, and what was wrong with it. */
export interface FieldScene {
  readonly definition: Definition;
  readonly language: Language;
  readonly values: FormValues;
  readonly errors: readonly RefusedAnswer[];
}

/** Where an error leads to. */
export const fieldId = (question: string): string => `q-${question}`;

/** An item of the questionnaire: words, or a question with native fields. */
export function itemMarkup(item: QuestionnaireItem, scene: FieldScene): Html {
  const { definition, language } = scene;
  const text = said(item.text, scene);
  const condition = item.showIf;
  const only =
    condition !== undefined &&
    html`<p class="only-if">
      ${filled(PAGE.onlyIf, language, { condition: conditionWords(condition, definition, language) })}
    </p>`;
  const help = item.help !== undefined && html`<p class="help">${said(item.help, scene)}</p>`;
  if (!isQuestion(item)) {
    return item.type === 'section'
      ? html`<section>
          <h2>${text}</h2>
          ${only}${help}
        </section>`
      : html`<div class="statement">
          ${only}
          <p>${text}</p>
          ${help}
        </div>`;
  }
  return questionMarkup(item, scene, html`${only}${help}`);
}

function questionMarkup(question: Question, scene: FieldScene, above: Html): Html {
  const { language, errors } = scene;
  const own = errors.filter(({ path }) => path[0] === question.code);
  const id = fieldId(question.code);
  const mark = filled(question.required ? PAGE.required : PAGE.optional, language);
  const isWrong = own.length > 0;
  return html`<fieldset
    id="${id}"
    tabindex="-1"
    class="question${isWrong && ' wrong'}"
    ${isWrong && html`aria-describedby="${id}-error"`}
  >
    <legend>${said(question.text, scene)} <span class="mark">${mark}</span></legend>
    ${above}
    ${isWrong && html`<p class="error" id="${id}-error">${own.map(({ message }) => message).join(' ')}</p>`}
    ${inputs(question, scene)}
  </fieldset>`;
}

function said(words: Words, { language, definition }: FieldScene): string {
  return wordsIn(words, language, definition.defaultLocale);
}

function valuesOf({ values }: FieldScene, name: string): readonly string[] {
  return Object.hasOwn(values, name) ? (values[name] ?? []) : [];
}

function inputs(question: Question, scene: FieldScene): Html {
  const { code } = question;
  const { language } = scene;
  switch (question.type) {
    case 'single':
    case 'multi':
      return listInputs(question, scene);
    case 'rating':
    case 'nps':
      return html`<div class="scale">
        ${choicesOf(question).map((level) => {
          const words = question.labels[level];
          const label = words === undefined ? level : `${level} ${said(words, scene)}`;
          return choice('radio', answerField(code), { value: level, label }, scene);
        })}
      </div>`;
    case 'yesNo':
      return html`${[
        ...(['true', 'false'] as const).map((value) => {
          const label = filled(value === 'true' ? PAGE.yes : PAGE.no, language);
          return choice('radio', answerField(code), { value, label }, scene);
        }),
      ]}`;
    case 'consent': {
      const label = filled(PAGE.agree, language);
      return choice('checkbox', answerField(code), { value: 'true', label }, scene);
    }
    case 'matrix':
      return html`${question.rows.map(
        (row) =>
          html`<fieldset class="row">
            <legend>${said(row.label, scene)}</legend>
            ${question.columns.map((column) => {
              const option = { value: column.code, label: said(column.label, scene) };
              return choice('radio', answerField(code, row.code), option, scene);
            })}
          </fieldset>`,
      )}`;
    case 'ranking':
      return html`<p class="help">${filled(PAGE.rank, language)}</p>
        ${question.options.map((option) => rankInput(question.code, option, scene, question.options.length))}`;
    default:
      return textInput(question, scene);
  }
}

type ListQuestion = Extract<Question, { readonly type: 'single' | 'multi' }>;

function listInputs(question: ListQuestion, scene: FieldScene): Html {
  const { code, options, other } = question;
  const { language } = scene;
  const kind = question.type === 'single' ? 'radio' : 'checkbox';
  const max = question.type === 'multi' ? question.max : undefined;
  const all = [
    ...options.map((option) => ({ value: option.code, label: said(option.label, scene) })),
    ...(other === undefined ? [] : [{ value: OTHER, label: said(other, scene) }]),
  ];
  const name = answerField(code, OTHER);
  return html`${max !== undefined && html`<p class="help">${filled(PAGE.chooseAtMost, language, { max })}</p>`}
  ${all.map((option) => choice(kind, answerField(code), option, scene))}
  ${
    other !== undefined &&
    html`<label class="other">
      ${filled(PAGE.otherText, language)}
      <input type="text" name="${name}" maxlength="200" value="${valuesOf(scene, name)[0] ?? ''}" />
    </label>`
  }`;
}

function choice(
  kind: 'radio' | 'checkbox',
  name: string,
  { value, label }: { readonly value: string; readonly label: string },
  scene: FieldScene,
): Html {
  const isChosen = valuesOf(scene, name).includes(value);
  return html`<label class="choice">
    <input type="${kind}" name="${name}" value="${value}" ${isChosen && html`checked`} />
    <span>${label}</span>
  </label>`;
}

function rankInput(
  question: string,
  option: { readonly code: string; readonly label: Words },
  scene: FieldScene,
  most: number,
): Html {
  const name = answerField(question, option.code);
  const [chosen = ''] = valuesOf(scene, name);
  const ranks = Array.from({ length: most }, (_, place) => String(place + 1));
  return html`<label class="rank">
    <select name="${name}">
      <option value="">–</option>
      ${ranks.map((rank) => html`<option value="${rank}" ${rank === chosen && html`selected`}>${rank}</option>`)}
    </select>
    <span>${said(option.label, scene)}</span>
  </label>`;
}

type OpenQuestion = Exclude<
  Question,
  {
    readonly type:
      'single' | 'multi' | 'rating' | 'nps' | 'yesNo' | 'consent' | 'matrix' | 'ranking';
  }
>;

function textInput(question: OpenQuestion, scene: FieldScene): Html {
  const name = answerField(question.code);
  const [value = ''] = valuesOf(scene, name);
  const label = said(question.text, scene);
  switch (question.type) {
    case 'longText':
      return html`<textarea
        name="${name}"
        aria-label="${label}"
        rows="4"
        maxlength="${question.maxLength}"
      >
${value}</textarea>`;
    case 'shortText':
      return html`<input
        type="text"
        name="${name}"
        aria-label="${label}"
        maxlength="${question.maxLength}"
        value="${value}"
      />`;
    case 'number':
      return html`<input
          type="text"
          inputmode="decimal"
          name="${name}"
          aria-label="${label}"
          value="${value}"
        />
        ${question.unit !== undefined && said(question.unit, scene)}`;
    case 'date':
      return html`<input
        type="date"
        name="${name}"
        aria-label="${label}"
        value="${value}"
        ${question.min !== undefined && html`min="${question.min}"`}
        ${question.max !== undefined && html`max="${question.max}"`}
      />`;
  }
}
