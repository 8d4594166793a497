const systemTypes: Readonly<Record<string, string>> = {
  number: '@sys.number',
  'four-digits': '@sys.number-sequence',
  date: '@sys.date-time',
  time: '@sys.time',
  'postal-code': '@sys.zip-code',
};

/** A slot's type as Dialogflow calls it: one of its own, or an entity of the agent. */
export const dialogflowType = (type: string): string =>
  systemTypes[type] ?? `@${type.toLowerCase()}`;
