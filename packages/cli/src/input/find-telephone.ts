import type { FindTelephone } from '@health-networks/core/io';
import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';

export const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);

/**
 * Finds numbers in the notation of a country, besides those with a country code. Returns E.164 for dialing and the
 * number as written for display; an extension is not dialed.
 */
export const createTelephoneFinder =
  (country: CountryCode | undefined): FindTelephone =>
  (text) => {
    const found = parsePhoneNumberFromString(text, { ...(country && { defaultCountry: country }), extract: false });
    return found?.isValid() ? { number: found.number, display: text } : undefined;
  };
