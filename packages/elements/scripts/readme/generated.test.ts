import { expect, test } from 'vitest';
import { replaceGenerated } from './generated.js';

test('replaces only the text between the marks', () => {
  const page =
    '# Page\n<!-- generated: a -->\nold\n<!-- /generated -->\n\n<!-- generated: b -->\n<!-- /generated -->\nend\n';
  expect(replaceGenerated(page, 'a', 'new')).toBe(
    '# Page\n<!-- generated: a -->\n\nnew\n\n<!-- /generated -->\n\n<!-- generated: b -->\n<!-- /generated -->\nend\n',
  );
});

test.each(['# Page\n', '<!-- generated: a -->\nno end\n'])('names missing marks: %j', (page) => {
  expect(() => replaceGenerated(page, 'a', 'new')).toThrow(
    'The page lacks the place for "a": add the lines <!-- generated: a --> and <!-- /generated -->.',
  );
});
