// Written by scripts/gazetteer.js from GeoNames (CC BY 4.0). Do not edit.
import type { EncodedTowns } from '../find-towns.js';

export const towns: EncodedTowns = {
  MK: 'арачиново uc4sc83,петровец ad4ac83,старонагоричане ke4ud82,чучерсандево qb4ad83',
  MT: 'ħamrun mw2eW73',
  RO: '1decembrie yY5wq82',
};
