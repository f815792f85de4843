const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Returns today's date in the reader's time zone, as EDTF. Views take it as an option, so that they stay pure. */
export const presentDay = (now = new Date()): string =>
  `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
