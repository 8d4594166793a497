import { markup, type Html } from './markup.ts';

export interface Field {
  /** Its name in the form, and its id in the page. */
  readonly name: string;
  readonly label: string;
  readonly hints?: readonly string[];
  readonly problem?: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A line to type in; `kind` decides about the keyboard, and whether what is typed is seen. */
export const writeLine = (
  field: Field,
  { kind, value = '' }: { readonly kind: 'amount' | 'code'; readonly value?: string },
): Html =>
  markup`<label for="${field.name}">${field.label}</label>
    ${notesOf(field)}
    <input
      id="${field.name}"
      name="${field.name}"
      ${kind === 'code' ? codeAttributes : markup`inputmode="decimal" maxlength="20" value="${value}"`}
      autocomplete="off"
      ${stateOf(field)}
    />`;

/** Without a value: a code is never sent back. */
const codeAttributes = markup`type="password" inputmode="numeric" pattern="[0-9]{4}" maxlength="4"`;

export const writeRadios = (field: Field, chosen: string, choices: readonly Choice[]): Html =>
  markup`<fieldset role="radiogroup" id="${field.name}" tabindex="-1" ${stateOf(field)}>
    <legend>${field.label}</legend>
    ${notesOf(field)}
    ${choices.map(
      ({ value, label }) =>
        markup`<label class="choice">
          <input type="radio" name="${field.name}" value="${value}"${isChecked(value === chosen)} />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;

export const writeCheckbox = (field: Field, checked: boolean): Html =>
  markup`<label class="choice">
      <input type="checkbox" name="${field.name}" value="on"${isChecked(checked)}${stateOf(field)} />
      <span>${field.label}</span>
    </label>
    ${notesOf(field)}`;

export const writeGroup = (legend: string, body: readonly Html[]): Html =>
  markup`<fieldset><legend>${legend}</legend>${body}</fieldset>`;

const isChecked = (checked: boolean): Html | undefined => (checked ? markup` checked` : undefined);

function notesOf({ name, hints = [], problem }: Field): readonly Html[] {
  return [
    ...hints.map((hint, at) => markup`<p class="hint" id="${name}-hint-${String(at)}">${hint}</p>`),
    ...(problem === undefined
      ? []
      : [markup`<p class="alarm" id="${name}-problem">${problem}</p>`]),
  ];
}

function stateOf({ name, hints = [], problem }: Field): Html {
  const notes = [
    ...hints.map((_, at) => `${name}-hint-${at}`),
    ...(problem === undefined ? [] : [`${name}-problem`]),
  ];
  const described = notes.length > 0 ? markup` aria-describedby="${notes.join(' ')}"` : undefined;
  const invalid = problem === undefined ? undefined : markup` aria-invalid="true"`;
  return markup`${described}${invalid}`;
}
