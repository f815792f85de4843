import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isId } from '../../model/guards/is-id.js';
import { slug } from '../../model/unique-ids.js';
import { createIds, idOfName } from './create-ids.js';

describe('createIds', () => {
  test.each([
    ['UMC Utrecht', 'umc-utrecht'],
    ['Århus & Łódź Straße', 'arhus-lodz-strasse'],
    ['’t Hoff', 't-hoff'],
    ['3M', 'organization-3m'],
    ['  ', 'organization'],
  ])('derives an id from %j', (name, expected) => {
    expect(createIds([])(name, 'organization')).toBe(expected);
  });

  test('returns no id twice, nor an existing one', () => {
    const create = createIds(['clinic', 'clinic-2']);
    expect(['Clinic', 'clinic!', 'Ward', 'ward'].map((name) => create(name, 'x'))).toEqual([
      'clinic-3',
      'clinic-4',
      'ward',
      'ward-2',
    ]);
  });

  test('limits the length of ids', () => {
    const create = createIds([]);
    const ids = [1, 2].map(() => create('long name '.repeat(30), 'x'));
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  });

  const kinds = ['organization', 'place', 'person', 'event', 'theme', 'organization-kind'];
  const names = ['Больница А', 'Больница Б', 'Νοσοκομείο', 'בית חולים', '病院', 'びょういん', 'საავადმყოფო', 'مستشفى'];
  const mixed = ['Клиника 12', 'Поликлиника 12', 'Больница ABC', 'Клиника ABC', 'МЦ-3', '★', '✚'];

  test('gives names in any script ids that depend on the name alone, not on the order', () => {
    const all = [...names, ...mixed];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.shuffledSubarray(all),
        fc.shuffledSubarray(all),
        (kind, some, others) => {
          const idsOf = (list: readonly string[]): Map<string, string> => {
            const create = createIds([]);
            return new Map(list.map((name) => [name, create(name, kind)]));
          };
          const [first, second] = [idsOf(some), idsOf(others)];
          for (const [name, id] of first) expect(second.get(name) ?? id).toBe(id);
          expect(new Set(first.values()).size).toBe(some.length);
          expect([...first.values()].filter((id) => !isId(id))).toEqual([]);
        },
      ),
    );
  });

  test('ignores case and composition in names of other scripts, and keeps what is Latin in them', () => {
    const idOf = (name: string): string => createIds([])(name, 'organization');
    expect(idOf('БОЛЬНИЦА А')).toBe(idOf(' больница а'));
    expect(idOf('Йод'.normalize('NFD'))).toBe(idOf('Йод'.normalize('NFC')));
    expect(idOf('Клиника ABC')).toMatch(/^abc-[a-z0-9]{7}$/);
    expect(idOf('Клиника 12')).toMatch(/^organization-12-[a-z0-9]{7}$/);
    expect(isId(idOf(`${'Zorg '.repeat(30)}Больница`))).toBe(true);
    expect(idOf(`${'Zorg '.repeat(30)}А`)).not.toBe(idOf(`${'Zorg '.repeat(30)}Б`));
  });

  test('keeps the slug of names in Latin script, with any accents and symbols', () => {
    const latin = fc.constantFrom(...Array.from('abcxyzéüøßłđþæŋħ019&+-’ʻ. '));
    fc.assert(
      fc.property(fc.array(latin, { minLength: 1 }), (letters) => {
        const name = `A${letters.join('')}`;
        expect(createIds([])(name, 'organization')).toBe(slug(name));
      }),
    );
  });

  test('seldom gives two names one id', () => {
    const letters = Array.from('абвгдежзик');
    const some = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
    );
    expect(new Set(some.map((name) => idOfName(name, 'person'))).size).toBe(some.length);
  });
});
