import { elementsByTag } from './elements-by-tag.js';
import { once } from './once.js';
import { watchTags } from './watch-tags.js';

once(() => {
  watchTags(elementsByTag);
});
