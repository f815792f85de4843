import type { LocalizedText } from '@health-networks/core';
import type { WidgetInfo } from '../scripts/widgets-of.js';

/** Constants that the build writes into the code: see vite.config.ts. */
declare global {
  const BUILT_WIDGETS: readonly WidgetInfo[];
  const BUILT_NETWORKS: readonly { readonly id: string; readonly name: LocalizedText }[];
  const BUILT_VERSION: string;
}
