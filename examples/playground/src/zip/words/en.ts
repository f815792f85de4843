import type { ZipWords } from './words.js';

export const words: ZipWords = {
  title: 'Your network, ready for your site',
  lead: 'This page runs from your own computer. Below is what visitors of your site will see.',
  network: 'Network',
  steps: {
    title: 'Put it on your site',
    upload: (folders) =>
      folders.length === 1
        ? `Upload the folder ${folders.join('')} to your site.`
        : `Upload the folders ${folders.join(' and ')} to your site.`,
    paste: 'Paste these lines where the widget should stand:',
    styleSheet: 'Add this to the style sheet of your site, for the look that you chose:',
    other: 'README.txt says what to do in WordPress, and with a content security policy.',
  },
  onDisk:
    'From your computer, maps have no outlines of countries, and lists cannot be saved as CSV. On your site both work.',
  noScript: 'This page needs JavaScript.',
  offer: {
    title: 'Everything in one file',
    text: 'Script folder, data, a page to try it and a short manual: no npm, no account.',
    button: 'Download as zip',
    busy: 'Packing …',
    done: (name) => `${name} was saved.`,
    failed: (file) => `${file} could not be loaded, so nothing was saved. Try again.`,
    plugin: 'On WordPress, install the plugin: a block with a preview and a shortcode.',
  },
};
