import type { VoiceCode } from '../../shoppers/voice-code.ts';
import type { VoiceSettings, VoiceSettingsStore } from '../../shoppers/voice-settings.ts';
import type { Database } from './database.ts';
import { parsed, text } from './row.ts';
import { openTable, type Fields } from './table.ts';

/** One row per shopper: the settings, and beside them the code's hash with its tries, which are counted by themselves. */
export function createVoiceSettings(database: Database): VoiceSettingsStore {
  const table = openTable(database, 'voice-settings', {
    shopper: { type: String, hashKey: true },
    settings: String,
    codeId: String,
    codeSalt: String,
    codeHash: String,
    tries: Number,
  });
  return {
    async find(shopper) {
      const row = await table.get({ shopper });
      if (!row?.['settings']) return undefined;
      const code = toCode(row);
      return { settings: parsed(row, 'settings') as VoiceSettings, ...(code && { code }) };
    },
    async save(shopper, settings) {
      await table.update({ shopper }, { set: { settings: JSON.stringify(settings) } });
    },
    async setCode(shopper, code) {
      const settings = (await table.get({ shopper }))?.['settings'];
      if (typeof settings !== 'string') throw new TypeError('a code is set beside settings only');
      const change = code
        ? { set: { codeId: code.id, codeSalt: code.salt, codeHash: code.hash, tries: 0 } }
        : { set: { settings }, remove: ['codeId', 'codeSalt', 'codeHash', 'tries'] };
      await table.update({ shopper }, change);
    },
    async countTry(shopper, codeId) {
      const row = await table.add({ shopper }, { tries: 1 }, {}, (when) =>
        when.attribute('codeId').eq(codeId),
      );
      return row && Number(row['tries']);
    },
    async forgetTries(shopper, codeId) {
      await table.update({ shopper }, { set: { tries: 0 } }, (when) =>
        when.attribute('codeId').eq(codeId),
      );
    },
    remove: (shopper) => table.remove({ shopper }),
  };
}

const toCode = (row: Fields): VoiceCode | undefined =>
  row['codeId']
    ? {
        id: text(row, 'codeId'),
        salt: text(row, 'codeSalt'),
        hash: text(row, 'codeHash'),
        tries: Number(row['tries'] ?? 0),
      }
    : undefined;
