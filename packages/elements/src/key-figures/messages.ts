import type { BaseMessages } from '../languages/base-messages.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The words of the key figures in one language. */
export interface KeyFiguresMessages extends BaseMessages {
  heading: (subject: string) => string;
  /** Of a day that lay ahead when the source appeared. */
  expected: (date: string) => string;
  /** Of a day for which the subject has set itself a goal. */
  target: (date: string) => string;
  /** So many figures by other sources of what is counted. */
  byOthers: (count: number) => string;
  /** The same where sources are not spoken of, or the same source gives several figures. */
  otherFigures: (count: number) => string;
  /** Opens the figures that don't lead. */
  more: (count: number) => string;
  figure: string;
  value: string;
  date: string;
  /** Heading of the column of publishers. */
  stated: string;
}

/** Loads the words of the element in one language. */
export const keyFiguresMessages = widgetMessages<KeyFiguresMessages>(
  'key-figures',
  import.meta.glob('../languages/*/key-figures.ts'),
);
