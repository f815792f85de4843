const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Stop words that occur in only one of these languages (so not "of" and "is"). They are rare in names, so that a Dutch
 * name in an English sentence does not count as Dutch.
 */
const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the and with from this that which their are by to it its they been have has for who where our as were'),
  nl: words(
    'de het een en van voor zijn niet aan ook naar uit wordt worden deze dit bij zich wij onze ons om te nog heeft',
  ),
  de: words(
    'der und das ist nicht ein eine einer eines dem für mit auf von zu im auch sich bei oder aus wird werden zur zum nach sind',
  ),
  fi: words('ja ovat että sekä tai mutta joka jotka kun myös kanssa mukaan tämä sen olla oli kuin hän'),
};

/** Counts the stop words of each language in a text. */
export const countStopWords = (text: string): ReadonlyMap<string, number> => {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Map(
    Object.entries(stopWords).map(([language, known]) => [language, found.filter((word) => known.has(word)).length]),
  );
};
