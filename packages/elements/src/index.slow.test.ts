// @vitest-environment node
import { expect, test } from 'vitest';

test('the package can be imported without a browser, and registers nothing', async () => {
  expect('customElements' in globalThis && 'document' in globalThis).toBe(false);
  const elements = await import('./index.js');
  expect(Object.keys(elements).sort()).toMatchInlineSnapshot(`
    [
      "HnCollaborationFinder",
      "HnContactCard",
      "HnDataset",
      "HnDownloadEvent",
      "HnErrorEvent",
      "HnEventTimeline",
      "HnFilterEvent",
      "HnIssuesEvent",
      "HnKeyFigures",
      "HnLifeCircle",
      "HnLoadEvent",
      "HnNetworkGraph",
      "HnNetworkProfile",
      "HnPartnerList",
      "HnPillarDiagram",
      "HnPlaceMap",
      "HnProgramList",
      "HnSelectEvent",
      "HnSourceList",
      "LoadError",
      "checkLanguage",
      "loadErrorCodes",
      "registerLanguage",
      "version",
    ]
  `);
});
