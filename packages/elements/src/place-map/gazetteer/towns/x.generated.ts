// Written by scripts/gazetteer.js from GeoNames (CC BY 4.0). Do not edit.
import type { EncodedTowns } from '../find-towns.js';

export const towns: EncodedTowns = {
  BE: 'xrimberxen gRg-95',
  CH: 'xenebra kc1uW97',
  CY: 'xijlofagou op6qw62,xijlotijmbou yo6yw61',
  DE: 'xanten ge1yYA4',
  ES: 'xaenjaen rNYi76,xativa d3sp74,xeraco h1-p72,xeres hc1gb77,xeresium hc1gb77,xerezdelafrontera hc1gb77,xetafe fN-x77,xinzodelimia dm1yc83,xirivella r2ss74,xixon hZ1am88,xixona Z3ym72',
  FI: 'xelsinki yx4YuB9',
  GR: 'xanthi ox4YX85,xijlokastro kj4Wk72',
  IT: 'xenovagenova yt1mr89',
  MT: 'xagħra av2gX71,xewkija av2cX71',
  PL: 'xozuv os3kw96',
  UA: 'xerson wh6mZ98',
};
