/** What a placeholder's format wants as its value, as a type of TypeScript. */
export const formatTypes = {
  money: 'Money',
  day: 'DaySeen',
  time: 'string',
  digits: 'string',
  phone: 'string',
  product: 'string',
  quoted: 'string',
  text: 'Message',
  texts: 'readonly Message[]',
  choices: 'readonly Message[]',
} as const;

export type Format = keyof typeof formatTypes;

export const formats = Object.keys(formatTypes) as readonly Format[];

export const isFormat = (name: string): name is Format => name in formatTypes;
