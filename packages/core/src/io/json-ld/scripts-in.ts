const type = /\btype\s*=\s*["']?\s*application\/ld\+json\b/i;

/** Returns the position where a tag ends; a `>` in quotes does not end it. */
const endOfTag = (page: string, start: number): number => {
  let quote = '';
  for (let at = start; at < page.length; at += 1) {
    const letter = page.charAt(at);
    if (quote === '' && letter === '>') return at;
    if (quote === letter) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
  }
  return -1;
};

/** Returns the texts of a page's JSON-LD scripts, in one pass. */
export const jsonLdScriptsIn = (page: string): string[] => {
  const [scripts, small]: [string[], string] = [[], page.toLowerCase()];
  for (let at = small.indexOf('<script'); at >= 0; at = small.indexOf('<script', at)) {
    const open = endOfTag(page, at);
    const close = open < 0 ? -1 : small.indexOf('</script', open);
    if (close < 0) break;
    if (type.test(page.slice(at, open))) scripts.push(page.slice(open + 1, close));
    at = close + 1;
  }
  return scripts;
};
