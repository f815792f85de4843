import type { Issue } from '@health-networks/core';
import { translateIssue } from '@health-networks/core/issues';
import { expect, test } from 'vitest';
import type { ListedPlace } from '../../place-map/place-map.view.js';
import { townIssues } from '../../place-map/gazetteer/gazetteer-controller.js';
import { unknownWord } from '../unknown-words.js';
import { words as widgetWords } from '../../languages/en/issues.js';

test('issues that are made before the words are loaded have the same English texts', () => {
  const town = { absence: 'unknown', place: { kind: 'city' }, id: 'a', name: { value: 'A', lang: undefined } };
  const greek = { ...town, id: 'b', name: { value: 'Αθήνα', lang: undefined } };
  const issues = [
    unknownWord('kind', 'hospitl', ['hospital']),
    ...townIssues([town, greek] as unknown as ListedPlace[]),
  ];
  const english = { language: 'en', words: { widget: widgetWords } };
  expect(issues.map((issue) => translateIssue(issue, english))).toEqual(issues);
  const isKnown = ({ code = '' }: Issue): boolean => Object.hasOwn(widgetWords.messages, code.split('.')[1] ?? '');
  expect(issues.filter((issue) => !isKnown(issue))).toEqual([]);
  expect(issues.map(({ remedyCode }) => remedyCode)).toEqual([
    'widget.use-one-of',
    'widget.correct-town',
    'widget.latin-town',
  ]);
});
