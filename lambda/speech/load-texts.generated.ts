// Compiled from the translators' files by "npm run generate".
export const loadTexts = {
  'en-US': () => import('./locales/en-US.generated.ts'),
  'en-GB': () => import('./locales/en-GB.generated.ts'),
  'es-ES': () => import('./locales/es-ES.generated.ts'),
  'es-MX': () => import('./locales/es-MX.generated.ts'),
  'es-US': () => import('./locales/es-US.generated.ts'),
  'it-IT': () => import('./locales/it-IT.generated.ts'),
  'pt-BR': () => import('./locales/pt-BR.generated.ts'),
  'fr-FR': () => import('./locales/fr-FR.generated.ts'),
  'de-DE': () => import('./locales/de-DE.generated.ts'),
  'ro-RO': () => import('./locales/ro-RO.generated.ts'),
  'ru-RU': () => import('./locales/ru-RU.generated.ts'),
};
