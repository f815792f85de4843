import type { BaseMessages } from '../languages/base-messages.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The words of the key figures in one language. */
export interface KeyFiguresMessages extends BaseMessages {
  heading: (subject: string) => string;
  /** Moment for which a figure holds. */
  asOf: (date: string) => string;
  /** Notes that several figures seem to measure the same. */
  rivals: (count: number) => string;
  figure: string;
  value: string;
  date: string;
  /** Introduces publisher and date. */
  stated: string;
  note: string;
}

/** Loads the words of the element in one language. */
export const keyFiguresMessages = widgetMessages<KeyFiguresMessages>(
  'key-figures',
  import.meta.glob('../languages/*/key-figures.ts'),
);
