import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { termsDeclared } from './terms-declared.js';

const lines = (input: unknown): string[] => termsDeclared.check(input).map(formatIssue);

const declared = (id: string, scheme: string) => ({ [id]: { scheme, label: { en: id } } });

describe('terms-declared', () => {
  test('accepts known terms, declared ones and currency codes', () => {
    expect(
      lines({
        sources: { page: { layer: 'report' } },
        organizations: { a: { kind: 'hospital' }, b: { kind: 'pharmacy' } },
        networks: { n: { kind: 'cluster', alsoDescribedAs: ['guild', 'forum'] } },
        observations: { o: { quantity: { unit: 'DKK' } }, p: { quantity: { unit: 'bed' } } },
        concepts: {
          ...declared('report', 'source-layer'),
          ...declared('pharmacy', 'organization-kind'),
          ...declared('guild', 'network-kind'),
          ...declared('bed', 'quantity-unit'),
          ...declared('focus', 'concept-scheme'),
          ...declared('sleep', 'focus'),
          ...declared('care', 'theme'),
        },
      }),
    ).toEqual([]);
  });

  test('names the nearest term and shows how to declare one', () => {
    expect(lines({ organizations: { a: { kind: 'hopsital' } } })).toEqual([
      'organizations.a.kind "hopsital" is neither a known term of "organization-kind" nor declared in this dataset. Did you mean "hospital"? Else declare it: "concepts": { "hopsital": { "scheme": "organization-kind", "label": { "en": "…" } } }.',
    ]);
    expect(
      lines({ organizations: { a: { kind: 'pharmcy' } }, concepts: declared('pharmacy', 'organization-kind') }),
    ).toEqual([
      'organizations.a.kind "pharmcy" is neither a known term of "organization-kind" nor declared in this dataset. Did you mean "pharmacy"? Else declare it: "concepts": { "pharmcy": { "scheme": "organization-kind", "label": { "en": "…" } } }.',
    ]);
  });

  test('shows how to declare a term without a similar one, also in lists and quantities', () => {
    const issues = termsDeclared.check({
      networks: { n: { kind: 'cluster', alsoDescribedAs: ['forum', 'zunft'] } },
      groups: { g: { quantity: { unit: 'barrel' } } },
      concepts: { members: { scheme: 'property', countsRoles: ['xyz'] } },
    });
    expect(issues.map(({ path, remedy }) => [path.join('.'), remedy])).toEqual([
      [
        'networks.n.alsoDescribedAs.1',
        'Declare it: "concepts": { "zunft": { "scheme": "network-kind", "label": { "en": "…" } } }.',
      ],
      [
        'concepts.members.countsRoles.0',
        'Declare it: "concepts": { "xyz": { "scheme": "membership-role", "label": { "en": "…" } } }.',
      ],
      [
        'groups.g.quantity.unit',
        'Declare it: "concepts": { "barrel": { "scheme": "quantity-unit", "label": { "en": "…" } } }.',
      ],
    ]);
  });

  test('names the vocabulary for which a term is declared', () => {
    expect(
      lines({ networks: { n: { kind: 'pharmacy' } }, concepts: declared('pharmacy', 'organization-kind') }),
    ).toEqual([
      'networks.n.kind "pharmacy" is declared as a term of "organization-kind", not of "network-kind". Give the concept the scheme "network-kind", or use another term.',
    ]);
  });

  test('finds a concept of an unknown scheme, and accepts a declared scheme', () => {
    expect(lines({ concepts: declared('sleep', 'focus') })).toEqual([
      'concepts.sleep.scheme "focus" is neither a known term of "concept-scheme" nor declared in this dataset. Declare it: "concepts": { "focus": { "scheme": "concept-scheme", "label": { "en": "…" } } }.',
    ]);
    expect(lines({ concepts: { ...declared('sleep', 'focus'), ...declared('focus', 'concept-scheme') } })).toEqual([]);
    expect(lines({ concepts: declared('pharmacy', 'organisation-kind') })[0]).toContain(
      'Did you mean "organization-kind"?',
    );
  });

  test('does not treat a concept as a term of a closed vocabulary', () => {
    expect(termsDeclared.check({ concepts: declared('fax', 'contact-channel') }).map(({ path }) => path)).toEqual([
      ['concepts', 'fax', 'scheme'],
    ]);
  });

  test.each(['constructor', '__proto__', 'toString'])('does not treat inherited properties as terms: %s', (kind) => {
    expect(termsDeclared.check({ organizations: { a: { kind } } })).toHaveLength(1);
  });

  test('accepts any input, and leaves non-text values to the schema', () => {
    expect([null, 1, [], { organizations: { a: { kind: 1 }, b: null } }, { concepts: [] }].flatMap(lines)).toEqual([]);
  });

  test.each([
    ['Pharmacy', 'pharmacy'],
    ['apoték', 'apotek'],
    ['__proto__', 'proto'],
    ['3d lab', 'own-3d-lab'],
    ['Ω', 'own-term'],
  ])('shows how to declare %s under an id', (word, id) => {
    const [issue] = termsDeclared.check({ organizations: { a: { kind: word } } });
    expect(issue?.remedy).toBe(
      `Use the term "${id}", and declare it: "concepts": { "${id}": { "scheme": "organization-kind", "label": { "en": "…" } } }.`,
    );
  });

  test('does not suggest declaring the name of a closed list, and names another vocabulary that has the word', () => {
    expect(
      lines({ concepts: declared('fax', 'contact-channel'), organizations: { a: { kind: 'living-lab' } } }),
    ).toEqual([
      'organizations.a.kind "living-lab" is neither a known term of "organization-kind" nor declared in this dataset (it is a term of "program-kind"). Declare it: "concepts": { "living-lab": { "scheme": "organization-kind", "label": { "en": "…" } } }.',
      'concepts.fax.scheme "contact-channel" is a closed list: the code depends on its terms. Use one of its terms as it is, or declare yours in another scheme.',
    ]);
  });
});

test('reports each of thousands of undeclared terms with its remedy', () => {
  const records = (make: (at: number) => object) =>
    Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`kind-a-${at}`, make(at)]));
  const issues = termsDeclared.check({
    concepts: records(() => ({ scheme: 'organization-kind' })),
    organizations: records((at) => ({ kind: `Kind-a-${at}` })),
  });
  expect(issues.map(({ remedy }) => remedy)).toEqual(
    Array.from({ length: 3000 }, (_, at) => `Did you mean "kind-a-${at}"?`),
  );
});

test.each([
  ['organization-kind', 'kind', 'Hospital', 'Did you mean "hospital"?'],
  ['organization-kind', 'kind', 'care provider', 'Did you mean "care-provider"?'],
])('a term of %s in other letters is not to be declared: %s "%s"', (_, field, word, remedy) => {
  const [issue] = termsDeclared.check({ organizations: { a: { [field]: word } } });
  expect(issue?.remedy).toBe(remedy);
});

test('a currency in small letters is not to be declared', () => {
  const [issue] = termsDeclared.check({ observations: { a: { quantity: { value: 1, unit: 'dkk' } } } });
  expect(issue?.remedy).toBe('Did you mean "DKK"?');
});

test('a declaration has its label in the first language of the dataset', () => {
  const remedyIn = (languages: unknown): string | undefined =>
    termsDeclared.check({ languages, organizations: { a: { kind: 'apotek' } } })[0]?.remedy;
  expect(remedyIn(['da', 'en'])).toContain('"label": { "da": "…" }');
  for (const none of [undefined, [], 'da', [{}], ['<b>']]) expect(remedyIn(none)).toContain('"label": { "en": "…" }');
});
