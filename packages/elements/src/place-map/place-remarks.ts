import {
  findPlace,
  findRecord,
  groupsOf,
  linksOf,
  type AnyRecord,
  type DatasetIndex,
  type Network,
} from '@health-networks/core';
import type { Remark } from '../base/evidence/evidence.view.js';
import { requiredText, shownText } from '../base/text/text.js';
import type { PlaceMapInput } from './messages.js';
import { networksShown } from './place-facts.js';

/** The place at an end of a link: the end itself, or the area of a group. */
const placeOfEnd = (index: DatasetIndex, id: string): string[] => {
  const found = findRecord(index, id);
  if (found?.collection === 'places') return [id];
  return found?.collection === 'groups' && found.record.area !== undefined ? [found.record.area] : [];
};

interface Mention extends Remark {
  record: AnyRecord;
}

const mentionsBy = ({ id }: Network, { index, language }: PlaceMapInput): Mention[] => {
  const about = (place: string): Remark['about'] => {
    const found = findPlace(index, place);
    return found && [requiredText(found.name, language, found.id)];
  };
  return [
    ...groupsOf(index, id).flatMap((record): Mention[] => {
      if (record.area === undefined) return [];
      return [{ about: about(record.area), text: requiredText(record.name, language, record.id), record }];
    }),
    ...linksOf(index, id).flatMap((record): Mention[] => {
      const text = shownText(record.description, language);
      const [place] = [record.from, record.to].flatMap((end) => placeOfEnd(index, end));
      return text && place !== undefined ? [{ about: about(place), text, record }] : [];
    }),
  ];
};

/** What is said of places in which nothing is: told with the sources, not on the map. */
export const remarksOn = (input: PlaceMapInput): { remarks: Remark[]; records: AnyRecord[] } => {
  const mentions = networksShown(input).flatMap((network) => mentionsBy(network, input));
  return { remarks: mentions, records: mentions.map(({ record }) => record) };
};
