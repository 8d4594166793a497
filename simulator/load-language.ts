import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import { createLanguage, type Language } from './understand/language.ts';
import { languageFile } from './understand/language-file.ts';

const folder = new URL('understand/languages/', import.meta.url);
const catalogues = new URL('../lambda/catalogue/languages/', import.meta.url);

const loaded = new Map<string, Language>();

/** A language by its code ("pt"), read once. Its numbers are those that the catalogue counts by. */
export function loadLanguage(code: string): Language {
  const language = loaded.get(code) ?? createLanguage(readLanguage(code));
  loaded.set(code, language);
  return language;
}

/** "pt" of "pt-BR". */
export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

function readLanguage(code: string) {
  const path = `simulator/understand/languages/${code}.yaml`;
  const written = readYaml(code, folder);
  if (written === undefined) throw new Error(`${path} is missing`);
  const { numbers } = v.parse(counting, readYaml(code, catalogues) ?? {});
  const entries = { ...v.parse(anyEntries, written), ...(numbers !== undefined && { numbers }) };
  const parsed = v.safeParse(languageFile, entries);
  if (parsed.success) return parsed.output;
  const complaints = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(`${path}: ${complaints.join('; ')}`);
}

function readYaml(code: string, base: URL): unknown {
  const path = fileURLToPath(new URL(`${code}.yaml`, base));
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
}

const anyEntries = v.record(v.string(), v.unknown());
const counting = v.object({ numbers: v.optional(v.unknown()) });

/** The codes of all languages that are known. */
export const languages: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))
  .sort();
