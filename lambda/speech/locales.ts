/** Every locale that is spoken here; the first of a language speaks for its regions that are not listed. */
export const locales = [
  'en-US',
  'en-GB',
  'es-ES',
  'es-MX',
  'es-US',
  'it-IT',
  'pt-BR',
  'fr-FR',
  'de-DE',
  'ro-RO',
  'ru-RU',
] as const;

export type Locale = (typeof locales)[number];

/** The locale that answers whoever speaks `wanted` (BCP 47): that very one, else the first of its language, else American English. */
export function spokenLocale(wanted: string): Locale {
  return (
    locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
    locales.find((locale) => languageOf(locale) === languageOf(wanted)) ??
    'en-US'
  );
}

/** "pt" of "pt-BR". */
export const languageOf = (locale: string): string => locale.toLowerCase().replace(/[-_].*/, '');
