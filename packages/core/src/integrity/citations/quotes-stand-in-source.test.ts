import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { quotesStandInSource } from './quotes-stand-in-source.js';
import { makeDataset, report, summarize } from '../test-support/make-dataset.js';

const citing = (quote: string, textFile = 'report.txt') =>
  makeDataset({ sources: { report: { ...report, textFile, citations: [{ source: 'report', quote }] } } });

const notThere = 'sources.report.citations.0.quote: does not stand in the source "report" word for word';

describe('with the texts passed in', () => {
  const readSource = () => 'The hub has over\n  30 partners. Its café (“Zorg”) thrives: breathe.';
  const check = (quote: string): string[] => summarize(quotesStandInSource.check(citing(quote), { readSource }));

  test.each(['The hub', 'over 30 partners', 'over\t30  partners.', 'café', '(“Zorg”)', 'breathe', 'thrives:'])(
    'finds %j',
    (quote) => {
      expect(check(quote)).toEqual([]);
    },
  );

  test.each(['the hub', 'over 30 partner', 'reathe', 'hub over', '"Zorg"', 'has over 31', 'cafe'])(
    'misses %j',
    (quote) => {
      expect(check(quote)).toEqual([notThere]);
    },
  );

  test('reports a source whose text is missing once', () => {
    expect(quotesStandInSource.check(citing('x'), { readSource: () => undefined })).toEqual([
      {
        rule: 'quotes-stand-in-source',
        severity: 'error',
        collection: 'sources',
        record: 'report',
        field: 'textFile',
        path: ['sources', 'report', 'textFile'],
        value: 'report.txt',
        message: 'is not in the folder of source texts',
        remedy: 'Put the file there, or remove "textFile" from the source.',
        code: 'integrity.text-file-absent',
        remedyCode: 'integrity.put-file',
      },
    ]);
  });

  test('ignores sources without a text file', () => {
    expect(quotesStandInSource.check(makeDataset(), { readSource })).toEqual([]);
  });
});

describe('with the texts in a folder', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(join(root, 'shared/sources'), { recursive: true });
    mkdirSync(join(root, 'project/packages/core'), { recursive: true });
    writeFileSync(join(root, 'shared/sources/report.txt'), 'Over 30 partners');
    writeFileSync(join(root, 'secret.txt'), 'A secret');
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  test('reads the folder that SOURCES_DIR names', () => {
    vi.stubEnv('SOURCES_DIR', join(root, 'shared/sources'));
    expect(quotesStandInSource.check(citing('30 partners'), {})).toEqual([]);
    expect(summarize(quotesStandInSource.check(citing('40 partners'), {}))).toEqual([notThere]);
  });

  test.each(['project', 'project/packages/core'])('finds ../shared/sources from %s', (folder) => {
    vi.stubEnv('SOURCES_DIR', undefined);
    vi.spyOn(process, 'cwd').mockReturnValue(join(root, folder));
    expect(quotesStandInSource.check(citing('30 partners'), {})).toEqual([]);
  });

  test.each(['missing.txt', '../../secret.txt', '..'])('reads no file outside the folder: %s', (textFile) => {
    vi.stubEnv('SOURCES_DIR', join(root, 'shared/sources'));
    expect(summarize(quotesStandInSource.check(citing('A secret', textFile), {}))).toEqual([
      'sources.report.textFile: is not in the folder of source texts',
    ]);
  });

  test('reports that it was skipped if there is no folder', () => {
    vi.stubEnv('SOURCES_DIR', join(root, 'nowhere'));
    expect(quotesStandInSource.check(citing('x'), {})).toEqual([
      {
        rule: 'quotes-stand-in-source',
        severity: 'info',
        path: [],
        message: 'was not checked for quotes: the texts of the sources are not here',
        remedy: 'Name their folder in the environment variable SOURCES_DIR, or pass "readSource".',
        code: 'integrity.texts-absent',
        remedyCode: 'integrity.name-folder',
      },
    ]);
  });

  test('reports that it was skipped outside of Node', () => {
    vi.stubGlobal('process', undefined);
    const issues = quotesStandInSource.check(citing('x'), {});
    vi.unstubAllGlobals();
    expect(issues.map(({ severity }) => severity)).toEqual(['info']);
  });
});
