import { expect, test } from 'vitest';
import { latitudeSchema, longitudeSchema, positiveIntegerSchema } from './numbers.js';
import { problemsOf } from '../test-support/problems-of.js';

const whole = [': is not a whole number above 0'];
const type = [': invalid_type'];

test.each([
  ['an order', positiveIntegerSchema, 1, []],
  ['zero', positiveIntegerSchema, 0, whole],
  ['half a number', positiveIntegerSchema, 1.5, whole],
  ['a number that JavaScript cannot hold', positiveIntegerSchema, 2 ** 53, whole],
  ['a number as text', positiveIntegerSchema, '1', type],
  ['Helsinki', latitudeSchema, 60.1699, []],
  ['the pole', latitudeSchema, -90, []],
  ['beyond the pole', latitudeSchema, 91, [': is not between -90 and 90 degrees']],
  ['no number', latitudeSchema, NaN, type],
  ['degrees as text', latitudeSchema, '53.2194', type],
  ['degrees, minutes and seconds', latitudeSchema, '53°13′10″N', type],
  ['nothing', latitudeSchema, null, type],
  ['the date line', longitudeSchema, 180, []],
  ['beyond the date line', longitudeSchema, 181, [': is not between -180 and 180 degrees']],
])('validates %s', (_, schema, value, problems) => {
  expect(problemsOf(schema, value)).toEqual(problems);
});
