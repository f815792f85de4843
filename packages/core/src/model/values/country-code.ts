import * as z from 'zod/mini';
import { regionName } from './code-names.js';
import { refine } from './refine.js';

/**
 * Codes that have a name in CLDR but are not countries of ISO 3166-1: reserved codes, test codes and groups of
 * countries.
 */
const notCountries = /AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|XK|ZZ/;

/** Whether a code is a country code. Withdrawn codes ("DD", "YU", "UK") are written differently in canonical form. */
const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
  regionName(code) !== undefined &&
  !notCountries.test(code);

/** An ISO 3166-1 alpha-2 code: `NL`, `FI`. */
export const countryCodeSchema = z.string().check(refine(isCountryCode, 'country', 'use-country'));
