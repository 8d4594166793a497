import type { CallContext } from '../../backend.ts';

/** The shop keeps names by language, not by region. */
export const languageOf = ({ locale }: CallContext): string => new Intl.Locale(locale).language;
