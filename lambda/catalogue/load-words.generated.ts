// Compiled from the translators' files by "npm run generate".
export const loadWords = {
  en: () => import('./languages/en.generated.ts'),
  de: () => import('./languages/de.generated.ts'),
  es: () => import('./languages/es.generated.ts'),
  fr: () => import('./languages/fr.generated.ts'),
  it: () => import('./languages/it.generated.ts'),
  pt: () => import('./languages/pt.generated.ts'),
  ro: () => import('./languages/ro.generated.ts'),
  ru: () => import('./languages/ru.generated.ts'),
};
