import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { recall, remember } from '../../../../simulator/understand/guess/memory.ts';

const learnt = { classes: 2, features: ['s:milk'], weights: Float32Array.from([0, 1, -0.5, 2]) };

describe('what was learnt', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'learnt-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is there again', () => {
    remember(folder, 'one', learnt);
    expect(recall(folder, 'one')).toEqual(learnt);
  });

  test('is not there for another model', () => {
    remember(folder, 'one', learnt);
    expect(recall(folder, 'other')).toBeUndefined();
  });

  test('is learnt anew where the file is cut short', () => {
    writeFileSync(join(folder, 'one.learnt'), '{"classes":2,"features":["s:milk"]}\nabcd');
    expect(recall(folder, 'one')).toBeUndefined();
  });

  test('does not pile up', () => {
    for (let at = 0; at < 9; at += 1) remember(folder, String(at), learnt);
    expect(readdirSync(folder).length).toBeLessThan(6);
    expect(recall(folder, '8')).toEqual(learnt);
  });
});
