// Compiled from the translators' files by "npm run generate".
export const loadWords = {
  en: () => import('./languages/en.generated.ts'),
  de: () => import('./languages/de.generated.ts'),
  es: () => import('./languages/es.generated.ts'),
};
