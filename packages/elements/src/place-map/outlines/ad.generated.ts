// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 6143,
  middle: [1.56, 42.54],
  land: 'epKqi-Fz3bElCr4p6q2r6xBtPZ5tAZ1vDf8fNe2jFYKgGq6h1a6ZEy7m7aLm8m2-5aFYCDeHm3uKlAe4l1sh1Z3j3x7iIf8Z8f2t8j8',
  lakes: '',
  borders: 'ebJci_FIh9b9f2f7XBzKY3t7m9hBm2 cyJiyzFpAq9XEBzDi67k9 m_HavzFu7k3gEkFvEf2vBj5bEh5 -wHea-Fo4ZBuBn2mDk1W3pC epKqi-FhAW5v2i8XU_3rIH',
};
