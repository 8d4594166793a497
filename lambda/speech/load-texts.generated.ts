// Compiled from the translators' files by "npm run generate".
export const loadTexts = {
  'en-US': () => import('./locales/en-US.generated.ts'),
  'en-GB': () => import('./locales/en-GB.generated.ts'),
};
