import { elementsByTag } from './elements-by-tag.js';
import { once } from './once.js';
import { watchTags } from './watch-tags.js';

export { registerLanguage } from '../languages/register-language.js';

once(() => {
  watchTags(elementsByTag);
});
