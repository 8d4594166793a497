/** The source of a module that loads the texts of one locale, and those only. */
export const loadersOf = (locales: readonly string[]): string =>
  `// Compiled from the translators' files by "npm run generate".
export const loadTexts = {
${locales.map((locale) => `  '${locale}': () => import('./locales/${locale}.generated.ts'),`).join('\n')}
};
`;
