/** The words of a language that products are heard and read by, folded. What each is for is told in `languages/en.yaml`. */
export interface LanguageWords {
  readonly numbers: NumberWords;
  readonly zero: readonly string[];
  readonly percent: string;
  readonly and: string;
  readonly fractions: Forms;
  readonly units: UnitWords;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly abbreviationsAfterNumber: Readonly<Record<string, string>>;
  readonly apostrophe: 'joined' | 'apart';
  readonly fillers: readonly string[];
  readonly trailing: readonly string[];
  readonly articles: readonly string[];
  readonly packaging: readonly string[];
  readonly head: 'first' | 'last';
  readonly prepositions: readonly string[];
  readonly sizes: Readonly<Record<Place, readonly string[]>>;
  readonly ownBrand: readonly string[];
  readonly cheap: readonly string[];
  readonly endings: Endings;
  readonly sounds: Sounds;
  readonly couponFigures: Readonly<Record<string, string>>;
  readonly addressFillers: readonly string[];
}

/** Among the sizes that there are. */
export type Place = 'smallest' | 'middle' | 'largest';

/** By what they stand for: an amount, or a fraction ("1/2"). */
export type Forms = Readonly<Record<string, readonly string[]>>;

export interface NumberWords {
  /** A hundred, nine and nine texts. */
  readonly upTo99: readonly string[];
  readonly hundreds: readonly string[];
  readonly thousands: readonly string[];
  readonly roundHundreds: Readonly<Record<string, string>>;
  readonly parts: 'apart' | 'glued' | 'melted';
  readonly and: string;
  readonly point: readonly string[];
  readonly decimal: '.' | ',';
  readonly also: Readonly<Record<string, number>>;
}

export interface UnitWords {
  readonly ounces: Forms;
  readonly pieces: Forms;
  readonly countAfter: readonly string[];
}

export interface Endings {
  readonly shortest: number;
  readonly irregular: Readonly<Record<string, string>>;
  /** What the end of a word is replaced by: the first that fits. */
  readonly rules: readonly (readonly [pattern: string, replacement: string])[];
}

export interface Sounds {
  readonly irregular: Readonly<Record<string, string>>;
  /** By first letter: "pattern sounds | pattern sounds". */
  readonly rules: Readonly<Record<string, string>>;
}
