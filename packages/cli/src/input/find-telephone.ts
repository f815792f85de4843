import type { FindTelephone } from '@health-networks/core/io';
import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

export const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);

/**
 * Finds numbers as they are written in a country, besides those with a country code. They are dialled in E.164 and shown
 * as they are written: an extension is none of what is dialled, and is asked for.
 */
export const createTelephoneFinder =
  (country: CountryCode | undefined): FindTelephone =>
  (text) => {
    const found = parsePhoneNumberFromString(text, { ...(country && { defaultCountry: country }), extract: false });
    return found?.isValid() ? { number: found.number, display: text } : undefined;
  };
