import type { FindTelephone } from '@health-networks/core/io';
import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

export const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);

/**
 * Creates a finder of numbers with a country code or in the notation of a country. Numbers are dialed in E.164 and
 * displayed as written.
 */
export const createTelephoneFinder =
  (country: CountryCode | undefined): FindTelephone =>
  (text) => {
    const found = parsePhoneNumberFromString(text, { ...(country && { defaultCountry: country }), extract: false });
    return found?.isValid() && found.ext === undefined ? { number: found.number, display: text } : undefined;
  };
