import type { LocalizedText } from '../model/types.generated.js';
import { findTranslation } from './find-translation.js';

/**
 * Returns a text in the wanted language, or in the closest one available; see `findTranslation`, which also returns the
 * language. Returns `undefined` for an absent text.
 *
 * @example
 * localize({ en: 'Care', nl: 'Zorg' }, 'nl'); // 'Zorg'
 */
export function localize(text: LocalizedText, language: string, fallbacks?: readonly string[]): string;
export function localize(
  text: LocalizedText | undefined,
  language: string,
  fallbacks?: readonly string[],
): string | undefined;
export function localize(
  text: LocalizedText | undefined,
  language: string,
  fallbacks?: readonly string[],
): string | undefined {
  return text && (findTranslation(text, language, fallbacks)?.value ?? '');
}
