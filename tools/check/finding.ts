/** Something that a platform would refuse, or never do well. The code stays the same whatever the words say. */
export interface Finding {
  /** The path of the file at fault. */
  readonly file: string;
  readonly code: FindingCode;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** A rule's finding, before it is known which file it is about. */
export type Fault = Omit<Finding, 'file'>;

export type FindingCode =
  SchemaCode | AlexaCode | DialogflowCode | ParityCode | ManifestCode | 'PROJECT_INCOMPLETE';

type SchemaCode = 'SCHEMA' | 'NOT_JSON';

type AlexaCode =
  | 'SLOT_UNDECLARED'
  | 'SLOT_TYPE_UNKNOWN'
  | 'SLOT_SAMPLE_WITHOUT_SLOT'
  | 'SLOT_ELICITED_TWICE'
  | 'SAMPLE_REPEATED'
  | 'SAMPLE_UNSPEAKABLE'
  | 'INTENT_MISSING'
  | 'NAME_REPEATED'
  | 'VALUE_ID_REPEATED'
  | 'VALUE_WITHOUT_WORDS'
  | 'INVOCATION_TOO_SHORT'
  | 'INVOCATION_SPELLING'
  | 'INVOCATION_WORD_TAKEN'
  | 'FALLBACK_SENSITIVITY'
  | 'DIALOG_DELEGATED'
  | 'DIALOG_CONFIRMED'
  | 'DIALOG_ELICITED'
  | 'DIALOG_MISFIT'
  | 'PROMPT_UNKNOWN'
  | 'PROMPTS_PRESENT'
  | 'MODEL_TOO_LARGE'
  | 'VALUES_TOO_MANY';

type DialogflowCode =
  | 'AGENT_TEXT_MISSING'
  | 'AGENT_TEXT_UNSAFE'
  | 'WEBHOOK_UNUSED'
  | 'WEBHOOK_FILLS_SLOTS'
  | 'PARAMETER_REQUIRED'
  | 'CONTEXT_UNEXPECTED'
  | 'ENTITY_UNKNOWN'
  | 'ANNOTATION_MISFIT'
  | 'PHRASE_REPEATED'
  | 'PHRASES_TOO_MANY'
  | 'PHRASES_MISSING'
  | 'ENTRIES_MISSING'
  | 'ENTRIES_TOO_MANY'
  | 'SYNONYMS_TOO_MANY'
  | 'LANGUAGE_UNDECLARED'
  | 'LANGUAGE_UNKNOWN'
  | 'AGENT_INTENT_MISSING'
  | 'FALLBACK_COUNT'
  | 'WELCOME_MISSING'
  | 'ID_REPEATED';

type ParityCode = 'PARITY_INTENT' | 'PARITY_SLOT' | 'PARITY_TYPE' | 'PARITY_VALUE';

type ManifestCode =
  | 'LOCALE_WITHOUT_MODEL'
  | 'LOCALE_WITHOUT_LISTING'
  | 'LOCALE_WITHOUT_PRIVACY'
  | 'EXAMPLE_COUNT'
  | 'EXAMPLE_WITHOUT_NAME'
  | 'EXAMPLE_NOT_UNDERSTOOD'
  | 'QUOTE_NOT_UNDERSTOOD'
  | 'DESCRIPTION_LINKING'
  | 'DESCRIPTION_VOICE_CODE'
  | 'LISTING_INCOMPLETE'
  | 'ICON_MISSING'
  | 'ICON_SIZE'
  | 'URL_NOT_HTTPS'
  | 'PURCHASES_UNDECLARED';

export const fault = (code: FindingCode, message: string): Fault => ({ code, message });

export const inFile = (file: string, faults: readonly Fault[]): readonly Finding[] =>
  faults.map((one) => ({ file, ...one }));

export const toLine = ({ file, code, message }: Finding): string => `${file}: ${code} ${message}`;
