import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ownNetwork } from '../../../../examples/own-network/network.js';
import { checkDataset } from '../integrity/check-dataset.js';
import { parseDataset } from '../parse/parse-dataset.js';
import { emptyCollections } from './collections.js';
import { datasetSchema, recordSchemas } from './dataset.js';
import { defineDataset, datasetDefaults } from './define-dataset.js';

describe('defineDataset', () => {
  test('fills in omitted ids, citations, defaults and collections', () => {
    const dataset = defineDataset({
      networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } },
      goals: { rest: { statement: { en: 'More rest' }, network: 'circle' } },
      changeEvents: { merger: { kind: 'merger', originals: ['circle'], results: ['circle'], status: 'planned' } },
    });
    expect(dataset).toEqual({
      schemaVersion: '2',
      languages: [],
      ...emptyCollections,
      networks: { circle: { id: 'circle', name: { en: 'The Circle' }, kind: 'cluster', citations: [] } },
      goals: { rest: { id: 'rest', statement: { en: 'More rest' }, network: 'circle', kind: 'aim', citations: [] } },
      changeEvents: {
        merger: {
          id: 'merger',
          kind: 'merger',
          originals: ['circle'],
          results: ['circle'],
          status: 'planned',
          citations: [],
        },
      },
    });
  });

  test('treats an undefined field as omitted', () => {
    const { goals } = defineDataset({
      languages: undefined,
      goals: { rest: { statement: { en: 'More rest' }, kind: undefined, citations: undefined } },
    });
    expect(goals.rest).toStrictEqual({ id: 'rest', statement: { en: 'More rest' }, kind: 'aim', citations: [] });
  });

  test('does not modify its input', () => {
    const input = { networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } } } as const;
    defineDataset(input);
    expect(input).toEqual({ networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } } });
  });

  test('equals the result of parseDataset for a network with a declared kind, role and theme', () => {
    expect(parseDataset(JSON.parse(JSON.stringify(ownNetwork)))).toEqual(ownNetwork);
    expect(checkDataset(ownNetwork).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

const defaultsOf = ({ shape }: { shape: Record<string, z.core.$ZodType> }): object =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([field, schema]) =>
      schema instanceof z.ZodMiniDefault ? [[field, schema._zod.def.defaultValue]] : [],
    ),
  );

test('a dataset gets missing collections and the listed defaults', () => {
  const collections = Object.fromEntries(Object.keys(recordSchemas).map((name) => [name, {}]));
  expect({ ...collections, ...datasetDefaults }).toEqual(defaultsOf(datasetSchema));
});
