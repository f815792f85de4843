import type { words } from '../../languages/en/issues.js';

/** What is said about the attributes of a widget and about what it cannot show. */
export type WidgetWords = Readonly<{
  [Kind in keyof typeof words]: Readonly<Record<keyof (typeof words)[Kind], string>>;
}>;
