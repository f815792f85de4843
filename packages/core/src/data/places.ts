import { countries } from './places/countries.js';
import { regions } from './places/regions.js';
import { towns } from './places/towns.js';

/** The places that the documents name. */
export const places = { ...countries, ...regions, ...towns };
