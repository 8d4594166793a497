import stringify from 'json-stringify-pretty-compact';

/** A thing a line and hardly indented: readers see what changed, and a model keeps within the size that Alexa takes. */
export const toJson = (content: unknown): string =>
  `${stringify(content, { indent: 1, maxLength: 160 })}\n`;
