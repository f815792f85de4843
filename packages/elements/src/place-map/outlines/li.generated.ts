// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [9.54, 47.14],
  arcs: 'wuv5yluSn5pL skv5iWvSaAlG -ev5YwvSu5rP ulv5YkwSv6_J w-v5eZxSXFbL ycw5-xwSX8g7 kiw5wnwSn5aA kpw5gZwS_6mE cuw5csvSt4aD -nw5uivSe6k9 -nw5gdvS0k5 mxw5oZvSn9u3 yrx5ohuShQWO uux5eauSx2g7 cpx5mltSo5uK sex5ictSmAa9 gax5mYtSi4y3 ecw5uXtSYUO aZv5-ctSaZ1b5 epv5ewtSZGfJ ecw5uXtSv6oJbC-4 wuv5yluSs9S mYw5umuSe6jHqEr8m47 yxw5istSg9X1 cbx5grtSm3zE cbx5grtSm9i2 skx5sttSm4b8 uux5eauS_D8 ugx5mauSr9p1 YXx5yYuSX8qO Wvw5mxuSySzF -nw5gdvSd2t3 slw5oZvSdEs2tIx5 -ev5YwvSYSf1 Wbw5uuvS-C_B skx5sttSz3wC mYw5umuScDwI slw5oZvSg9X8 YXx5yYuSb5lC Wvw5mxuSm2Y8 Wbw5uuvScJn2 Wbw5uuvSpDe6Y2iC kvv5ihwSo4E W-v5whwSkLl8 W-v5whwSkEW6 W-v5whwSy8aG kvv5ihwSr9s2',
  land: '-1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 -15 -16 -17 -18 -19 -20',
  lakes: '',
  borders: '20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46',
  regions: [
    ["Triesen", '', '-17 -18 20 -1 21 22 23 24'],
    ["Schaan", '', '-16 -25 25 26,-14 27 28 29 30,-11 31 32 -3 33 34'],
    ["Triesenberg", '', '-15 -27 35 -28,36 37 -30 38 -23'],
    ["Balzers", '', '-19 -20 -21,-13 -31 39'],
    ["Planken", '', '-12 -40 -38 -32,-10 -35 40'],
    ["Eschen", '', '-9 -41 41 42 43'],
    ["Mauren", '', '-8 -44 44'],
    ["Schellenberg", '', '-7 -45 45'],
    ["Ruggell", '', '-6 -46 -43 46 -5'],
    ["Vaduz", '', '-2 -33 -37 -22,-39 -29 -36 -26 -24'],
    ["Gamprin", '', '-4 -47 -42 -34'],
  ],
  towns: "",
};
