import {
  countsOf,
  eventsOf,
  findNetwork,
  findSource,
  formatEventDates,
  indexDataset,
  localize,
  termLabel,
} from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';

const [networkId = 'health-hub-utrecht', language = 'en'] = process.argv.slice(2);
const { labels } = await import(`@health-networks/core/labels/${language}`);
const index = indexDataset(seedDataset);

const network = findNetwork(index, networkId);
if (!network) {
  console.error(`There is no network "${networkId}". There are: ${Object.keys(seedDataset.networks).join(', ')}.`);
  process.exit(1);
}

const kinds = countsOf(index, network.id, 'kind').map(({ value, count }) => {
  const kind = termLabel(seedDataset, labels, 'organization-kind', value, language, { plural: count !== 1 });
  return `- ${count} ${kind.value}`;
});

const events = eventsOf(index, network.id).map((event) => {
  const when = formatEventDates(event, language);
  return `- ${localize(event.name, language)}${when ? `, ${when}` : ''}`;
});

const sources = [...new Set(network.citations.map(({ source }) => source))].flatMap(
  (id) => findSource(index, id) ?? [],
);

console.log(`# ${localize(network.name, language)}

${localize(network.description ?? network.purpose, language) ?? ''}

## Members

${kinds.join('\n')}

## Events

${events.join('\n')}

## Sources

${sources.map(({ title }) => `- ${title}`).join('\n')}`);
