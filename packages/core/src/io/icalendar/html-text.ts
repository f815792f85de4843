import { decodeEntities } from '../reading/decode-entities.js';

/** Tags that programs put into descriptions. Other text in angle brackets is text: `<anna@example.org>`. */
const knownTag =
  /<\/?(?:a|b|blockquote|body|br|div|em|font|h[1-6]|head|html|i|li|ol|p|pre|span|strong|table|tbody|td|tr|u|ul)(?:\s[^<>]*)?\/?>|&nbsp;/i;

/** A tag, a text or a lone bracket. */
const piece = /<\/?[a-z!?][^<>]*>|[^<]+|</gi;

const tagName = /^<(\/?)([a-z]+[1-6]?)/i;

const breaksLine = /^(?:p|div|h[1-6]|tr|table|ul|ol|blockquote|pre)$/;

/** Elements whose content is not shown. */
const isHidden = /^(?:style|script|title)$/;

/** The text so far, the address of an open link, and the hidden element that is open. */
interface State {
  text: string;
  link?: { readonly address: string; readonly start: number } | undefined;
  hidden?: string | undefined;
}

/** Appends the address of a link to its text, unless the text is the address. */
const closeLink = (state: State): void => {
  const { address, start } = state.link ?? { address: '', start: 0 };
  const shown = state.text.slice(start).trim();
  if (/^https?:/i.test(address) && shown.replace(/\/$/, '') !== address.replace(/\/$/, '')) {
    state.text += shown === '' ? address : ` (${address})`;
  }
  state.link = undefined;
};

const openLink = (tag: string, { text }: State): State['link'] => {
  const [, quoted, bare] = /\shref\s*=\s*(?:["']([^"']*)["']|([^\s"'>]+))/i.exec(tag) ?? [];
  return { address: decodeEntities(quoted ?? bare ?? ''), start: text.length };
};

/** Returns the text that replaces a tag. */
const writtenBy = (name: string, isEnd: boolean, { text }: State): string => {
  if (name === 'br') return '\n';
  if (breaksLine.test(name)) return text === '' || text.endsWith('\n') ? '' : '\n';
  if (name === 'li') return isEnd ? '' : '\n- ';
  return name === 'td' && isEnd ? ' ' : '';
};

const readTag = (tag: string, state: State): void => {
  const [, slash, written = ''] = tagName.exec(tag) ?? [];
  const [name, isEnd] = [written.toLowerCase(), slash === '/'];
  if (isHidden.test(name)) state.hidden = isEnd ? undefined : name;
  else if (name === 'a' && isEnd) closeLink(state);
  else if (name === 'a') state.link = openLink(tag, state);
  else state.text += writtenBy(name, isEnd, state);
};

/**
 * Converts the HTML that Outlook and Google put into descriptions to plain text, with line breaks, list items and link
 * addresses. A text without HTML is returned unchanged.
 */
export const htmlText = (text: string): string => {
  if (!knownTag.test(text)) return text;
  const state: State = { text: '' };
  for (const [part] of text.matchAll(piece)) {
    if (part.length > 1 && part.startsWith('<')) readTag(part, state);
    else if (state.hidden === undefined) state.text += decodeEntities(part);
  }
  return state.text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
