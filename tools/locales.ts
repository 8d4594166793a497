import type { Locale } from '../lambda/speech/locales.ts';

/**
 * Where a locale's words come from: the file of its language, then what its regions say otherwise. What a later file says holds.
 */
export const sourcesOf: Readonly<Record<Locale, readonly string[]>> = {
  'en-US': ['en'],
  'en-GB': ['en', 'en-GB'],
  'es-ES': ['es'],
  'es-MX': ['es', 'es-419', 'es-MX'],
  'es-US': ['es', 'es-419', 'es-US'],
  'it-IT': ['it'],
  'pt-BR': ['pt'],
  'fr-FR': ['fr'],
  'de-DE': ['de'],
  'ro-RO': ['ro'],
  'ru-RU': ['ru'],
};

/** The locales that Alexa speaks; it knows neither Romanian nor Russian. */
export const alexaLocales: readonly Locale[] = [
  ...(['en-US', 'en-GB', 'es-ES', 'es-MX', 'es-US'] as const),
  ...(['it-IT', 'pt-BR', 'fr-FR', 'de-DE'] as const),
];

/** The languages of the Dialogflow agent, by the names it gives them; roots without a region are preferred. */
export const dialogflowLanguages: Readonly<Record<string, Locale>> = {
  en: 'en-US',
  es: 'es-ES',
  it: 'it-IT',
  'pt-br': 'pt-BR',
  fr: 'fr-FR',
  de: 'de-DE',
  ro: 'ro-RO',
  ru: 'ru-RU',
};
