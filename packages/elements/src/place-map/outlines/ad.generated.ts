// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [1.56, 42.54],
  arcs: 'wgX1ea-Pi6aN qhW1-W-PwAd4iKo7 wsUebzP-f1i8yAgJ ggSWb-PnQtAaPpW1-b1t3mMoDmHw1 gzRa-_PbCfY1-MvCe2_9 ahSgYWQvDb4 gcVskWQvX1aHXSp5nJMt9nO cnX1ix-PeEsDeDu3zToDo5yCZd2Y5x6i2 gcVskWQSdFxEr3_BXI giUsf_PXY1Y5nCiFnIc4 cnX1ix-PzGc8l4qDzm1p6lUR qhW1-W-PfHsFxMJrMgA uiUgw-PDiF uiUgw-PZOr3dJv8 iXTwj-PXNv8 iXTwj-Pk7bI weTqxzPcJb4yLi2-4nK weTqxzPqCq5gNYP',
  land: '-1 -2 -3 -4 -5 -6 -7 -8',
  lakes: '',
  borders: '8 9 10 11 12 13 14 15 16 17',
  regions: [
    ["Ordino", '', '8 9 -7'],
    ["Canillo", '', '-8 10 -9'],
    ["Encamp", '', '-1 -2 11 12 -11'],
    ["La Massana", '', '-6 -10 -13 13 14 -5'],
    ["Sant Julià de Lòria", '', '-15 15 16 -4'],
    ["Escaldes-Engordany", '', '-3 -17 17 -12'],
    ["Andorra la Vella", '', '-18 -16 -14'],
  ],
  towns: "",
};
