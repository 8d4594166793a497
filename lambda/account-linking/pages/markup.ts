/** Markup that is safe to send: everything that was put into it has been escaped. */
export interface Html {
  readonly html: string;
}

type Part = string | Html | readonly Html[] | undefined;

/** A template of markup: texts are escaped, markup made by it goes in as it is, `undefined` as nothing. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Part[]): Html => ({
  html: parts.reduce((made, part, at) => made + inMarkup(values[at - 1]) + part),
});

function inMarkup(value: Part): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
