/** An id of the Research Organization Registry as its full address. */
export const rorPattern = /^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/;
/** An item of Wikidata. */
export const wikidataPattern = /^Q[1-9]\d*$/;
