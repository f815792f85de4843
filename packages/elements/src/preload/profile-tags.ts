/** Tags of the widgets in a profile, by section. */
const tagsBySection: Readonly<Record<string, string>> = {
  figures: 'hn-key-figures',
  pillars: 'hn-pillar-diagram',
  'life-circle': 'hn-life-circle',
  programs: 'hn-program-list',
  partners: 'hn-partner-list',
  map: 'hn-place-map',
  links: 'hn-network-graph',
  events: 'hn-event-timeline',
  contacts: 'hn-contact-card',
  sources: 'hn-source-list',
};

/** Sections that are shown only on request. */
const unusual = ['links', 'sources'];

/** Returns the tags of the widgets in a profile; which of them have facts to show is known only once data is loaded. */
export const tagsInProfile = (sections = ''): string[] => {
  const requested = sections.split(/[\s,;]+/).filter((name) => name !== '');
  const names = requested.length > 0 ? requested : Object.keys(tagsBySection).filter((name) => !unusual.includes(name));
  return names.flatMap((name) => (Object.hasOwn(tagsBySection, name) ? (tagsBySection[name] ?? []) : []));
};
