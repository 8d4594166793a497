/** A text as a pattern that matches just that text: `RegExp.escape`, which Node 20 lacks. */
export const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
