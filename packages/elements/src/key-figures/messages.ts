import type { BaseMessages } from '../languages/base-messages.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the key figures in one language. */
export interface KeyFiguresMessages extends BaseMessages {
  heading: (subject: string) => string;
  /** Date that was in the future when the source was published. */
  expected: (date: string) => string;
  /** Date for which the subject has set a goal. */
  target: (date: string) => string;
  /** Number of figures from other sources for the same property. */
  byOthers: (count: number) => string;
  /** Like `byOthers`, when sources are not shown, or the same source states several figures. */
  otherFigures: (count: number) => string;
  /** Opens the figures that are folded. */
  more: (count: number) => string;
  figure: string;
  value: string;
  date: string;
  /** Heading of the column of publishers. */
  stated: string;
}

/** Loads the UI texts of the element in one language. */
export const keyFiguresMessages = widgetMessages<KeyFiguresMessages>(
  'key-figures',
  import.meta.glob('../languages/*/key-figures.ts'),
);
