// Compiled from the translators' files by "npm run generate".
export const loadWords = {
  en: () => import('./languages/en.generated.ts'),
};
