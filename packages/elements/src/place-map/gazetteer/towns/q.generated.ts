// Written by scripts/gazetteer.js from GeoNames (CC BY 4.0). Do not edit.
import type { EncodedTowns } from '../find-towns.js';

export const towns: EncodedTowns = {
  AT: 'qras oW3cc98',
  BE: 'quaedmechelen aW1i_92,quaregnon cOex94,quenast WQsy91,quevaucamps WNux91,quevijlepetit qOww92,quievrain WNYx92',
  CH: 'quadruvium ic1qW94,quaravedes Wx1yc92,quercus sc1uW92',
  DE: 'quakenbruck sn1efA3,quedlinburg sb2sZA4,querfurt me2aXA3,quickborn -z1wlA4,quierschied Yi1eq93',
  ES: 'qranada nMke77,quartdepoblet t2us74,quartdonijar uHac81,quesada bJmi72,quintanadelaserena jZ1co72,quintanardelaorden _Ikt73,quintanardelreij XCwr72,quiroga jj1mf82',
  FR: 'qroenobl sZ1iw87,qronobl sZ1iw87,quam d2kp96,quarouble qM-w91,querqueville nAis92,quesnoijsurdeule uI-y92,quessoij pGqk91,questembert fFyf92,quetignij WW1ud93,queven hLsg93,quevert XDyk91,quiberon lJue92,quievrechain -M-w92,quillan qDWi81,quimper pPWi95,quimperle bMch93,quincijsoussenart wFcm92,quincijvoisins WIqn92',
  GB: 'qlazqo pQczA9,queenborough q4iXA1,queensburij nBYmA3,queensferrij dL-zA3,quorndon f7qfA2',
  HU: 'quinqueecclesiae -n3-_87',
  IT: 'quadrivio i-2yz72,qualiano ku2u_74,quarona sp1W-81,quarrata qa2Yo83,quart ik1yz81,quarto iu2m_75,quartodaltino gj2yy82,quartucciu iv1gr73,quartusantelena wv1cr76,quattromiglia mb3yr74,quintoditreviso Yi2ez82,quinzanodoglio o-1cx82,quistello qa2gv81',
  MK: 'qalqandelen YZ4oc85',
  MT: 'qormi kw2eW74,qrendi iw2-_61',
  NL: 'qroningen Yf1qiA7,quda kTabA6',
  PL: 'qdansk oq3spA8',
  PT: 'quarteira po1sd74,queijas xv1Wo73,queluz vv1eo76,quintadoanjo xt1Yn73,quintadoconde lu1Yn74',
  UA: 'qorlivka wj7ak97',
};
