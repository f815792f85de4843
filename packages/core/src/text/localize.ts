import type { LocalizedText } from '../model/values/localized-text.js';
import { findTranslation } from './find-translation.js';

/**
 * A text in the wanted language, or the closest there is; see `findTranslation`, which also tells which one that was.
 * An absent text stays absent.
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
