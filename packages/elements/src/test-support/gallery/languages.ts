/** The languages with UI texts for every widget. */
export { seedLanguages as languages } from '@health-networks/core';
