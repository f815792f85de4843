/** Elements whose content is text, not markup; that of a template is markup that is not part of the page. */
const isText = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|template)$/;

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

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

/** Whether a tag has the type of JSON-LD. Programs that wait for consent keep it in another attribute. */
const isJsonLd = (attributes: string): boolean => {
  const type = [...attributes.matchAll(attribute)].find(([, name = '']) => name.toLowerCase() === 'type');
  const value = type?.[2] ?? type?.[3] ?? type?.[4] ?? '';
  return /^\s*application\/ld\+json\s*(?:;|$)/i.test(value);
};

/** Returns the position after a comment, or -1 if it has no end. */
const endOfComment = (page: string, start: number): number => {
  const short = /^<!--(?:-?>)/.exec(page.slice(start, start + 6))?.[0];
  if (short !== undefined) return start + short.length;
  const end = page.indexOf('-->', start + 4);
  return end < 0 ? -1 : end + 3;
};

/** A page, also in lower case, with the texts of its scripts so far. */
interface Page {
  readonly text: string;
  readonly small: string;
  readonly scripts: string[];
}

/** Reads a start tag and the content of an element of text. Returns the position after both, or -1 at the end. */
const readElement = ({ text, small, scripts }: Page, start: number, name: string): number => {
  const open = endOfTag(text, start + name.length + 1);
  if (open < 0 || !isText.test(name)) return open < 0 ? -1 : open + 1;
  const close = small.indexOf(`</${name}`, open);
  if (close < 0) return -1;
  if (name === 'script' && isJsonLd(text.slice(start + name.length + 1, open)))
    scripts.push(text.slice(open + 1, close));
  return close + name.length + 2;
};

/**
 * Returns the texts of a page's JSON-LD scripts, in one pass. Scripts in comments, templates and texts are no scripts of
 * the page.
 */
export const jsonLdScriptsIn = (text: string): string[] => {
  const page: Page = { text, small: text.toLowerCase(), scripts: [] };
  const begin = /<!--|<([a-z][a-z\d]*)(?=[\s/>])/g;
  for (let found = begin.exec(page.small); found; found = begin.exec(page.small)) {
    const [, name] = found;
    const next = name === undefined ? endOfComment(text, found.index) : readElement(page, found.index, name);
    if (next < 0) break;
    begin.lastIndex = next;
  }
  return page.scripts;
};
