import { expect, test } from 'vitest';
import { replaceGenerated } from './generated.js';

test('replaces what stands between the marks, and nothing else', () => {
  const page =
    '# Page\n<!-- generated: a -->\nold\n<!-- /generated -->\n\n<!-- generated: b -->\n<!-- /generated -->\nend\n';
  expect(replaceGenerated(page, 'a', 'new')).toBe(
    '# Page\n<!-- generated: a -->\n\nnew\n\n<!-- /generated -->\n\n<!-- generated: b -->\n<!-- /generated -->\nend\n',
  );
});

test.each(['# Page\n', '<!-- generated: a -->\nno end\n'])('says which lines a page lacks: %j', (page) => {
  expect(() => replaceGenerated(page, 'a', 'new')).toThrow(
    'The page lacks the place for "a": add the lines <!-- generated: a --> and <!-- /generated -->.',
  );
});
