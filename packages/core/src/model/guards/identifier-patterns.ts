/** An id of the Research Organization Registry, as a full address. */
export const rorPattern = /^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/;
/** The id of a Wikidata item. */
export const wikidataPattern = /^Q[1-9]\d*$/;
