import { html, type Html, type Part } from '../html';

/** What is wrong with a field, to be said at the top and beside it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface FieldScene {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

interface FieldShape {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** All errors in one place, each a link to its field: it is the first thing that is read out. */
export function errorSummary(title: string, errors: readonly FieldError[]): Html | null {
  if (errors.length === 0) return null;
  return html`<div class="error-summary" role="alert" tabindex="-1" aria-labelledby="errors-title">
    <h2 id="errors-title">${title}</h2>
    <ul>
      ${errors.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>`;
}

export function textArea(shape: FieldShape, scene: FieldScene): Html {
  const { name } = shape;
  return fieldAround(
    shape,
    scene,
    html`<textarea id="${name}" name="${name}" rows="6" ${described(shape, scene)}>
${scene.values[name] ?? ''}</textarea>`,
  );
}

export function textField(shape: FieldShape & { readonly type?: string }, scene: FieldScene): Html {
  const { name, type = 'text' } = shape;
  return fieldAround(
    shape,
    scene,
    html`<input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${scene.values[name] ?? ''}"
      ${described(shape, scene)}
    />`,
  );
}

export function fileField(
  shape: FieldShape & { readonly accept: string },
  scene: FieldScene,
): Html {
  const { name, accept } = shape;
  return fieldAround(
    shape,
    scene,
    html`<input
      id="${name}"
      name="${name}"
      type="file"
      accept="${accept}"
      multiple
      ${described(shape, scene)}
    />`,
  );
}

export function selectField(
  shape: FieldShape & { readonly options: readonly (readonly [value: string, label: string])[] },
  scene: FieldScene,
): Html {
  const { name, options } = shape;
  const chosen = scene.values[name] ?? '';
  return fieldAround(
    shape,
    scene,
    html`<select id="${name}" name="${name}" ${described(shape, scene)}>
      ${options.map(([value, label]) =>
        value === chosen
          ? html`<option value="${value}" selected>${label}</option>`
          : html`<option value="${value}">${label}</option>`,
      )}
    </select>`,
  );
}

export function checkBox({ name, label }: FieldShape, scene: FieldScene): Html {
  const isChecked = (scene.values[name] ?? '') !== '';
  const errors = scene.errors.filter(({ field }) => field === name);
  const box = isChecked
    ? html`<input id="${name}" name="${name}" type="checkbox" value="true" checked />`
    : html`<input id="${name}" name="${name}" type="checkbox" value="true" />`;
  return html`<div class="field field-check">
    ${errors.map(({ message }) => html`<p class="field-error">${message}</p>`)}
    <label for="${name}">${box} <span>${label}</span></label>
  </div>`;
}

export function hiddenField(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

/** A field for programs: out of sight, out of the order of focus, and no assistive tech reads it. */
export function honeypotField(name: string, label: string): Html {
  return html`<div class="apart" aria-hidden="true">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="text" tabindex="-1" autocomplete="off" />
  </div>`;
}

function fieldAround({ name, label, hint }: FieldShape, scene: FieldScene, control: Part): Html {
  const errors = scene.errors.filter(({ field }) => field === name);
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint && html`<p class="field-hint" id="${name}-hint">${hint}</p>`}
    ${errors.length > 0 && html`<p class="field-error" id="${name}-error">${errors[0]?.message}</p>`}
    ${control}
  </div>`;
}

function described({ name, hint }: FieldShape, { errors }: FieldScene): Html | null {
  const isWrong = errors.some(({ field }) => field === name);
  const ids = [...(hint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-error`] : [])].join(' ');
  if (ids === '') return null;
  return isWrong
    ? html`aria-describedby="${ids}" aria-invalid="true"`
    : html`aria-describedby="${ids}"`;
}
