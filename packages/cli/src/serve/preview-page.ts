import { localize, type Dataset } from '@health-networks/core';
import { escaped, pageOf } from '../commands/snippet-of.js';

/** Content of the preview. */
export interface Preview {
  readonly dataset: Dataset;
  /** Id of the network to show. The dataset may contain others. */
  readonly network: string;
  readonly language: string;
}

/** Style of the preview page: limited to a readable width. */
export const previewStyle = `body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
`;

/** Formats a page with the full profile of a network. */
export const previewPage = ({ dataset, network, language }: Preview): string => {
  const title = localize(dataset.networks[network]?.name, language) ?? network;
  return pageOf({
    title,
    language,
    head: `<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script type="module" src="/hn/hn.js"></script>
`,
    body: `<hn-network-profile src="data.json" network="${escaped(network)}" lang="${escaped(language)}" show-issues></hn-network-profile>
`,
  });
};
