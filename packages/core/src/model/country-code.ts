import * as z from 'zod/mini';
import { refine } from './refine.js';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const isCountryCode = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;

/** An ISO 3166-1 alpha-2 code: `NL`, `FI`. */
export const countryCodeSchema = z
  .string()
  .check(refine(isCountryCode, 'is not a country code', 'Use the two capital letters of ISO 3166-1: "NL", "FI".'));
