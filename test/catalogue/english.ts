import { createLanguage } from '../../lambda/catalogue/language.ts';
import { words } from '../../lambda/catalogue/languages/en.generated.ts';

export const english = createLanguage(words);
