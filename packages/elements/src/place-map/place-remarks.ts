import {
  findPlace,
  findRecord,
  groupsOf,
  linksOf,
  type AnyRecord,
  type DatasetIndex,
  type Network,
  type Place,
} from '@health-networks/core';
import type { Remark } from '../base/evidence/evidence.view.js';
import { remarksFrom, remarksOf } from '../base/evidence/remarks.js';
import { requiredText } from '../base/text/text.js';
import type { PlaceMapInput } from './messages.js';
import { networksShown } from './place-facts.js';

/** Returns the place at an end of a link: the end itself, or the area of a group. */
const placeOfEnd = (index: DatasetIndex, id: string): string[] => {
  const found = findRecord(index, id);
  if (found?.collection === 'places') return [id];
  return found?.collection === 'groups' && found.record.area !== undefined ? [found.record.area] : [];
};

interface Mention {
  remarks: Remark[];
  record: AnyRecord;
}

/** Collects the names of groups in a place and the texts of links to it, with their remarks. */
const mentionsBy = ({ id }: Network, input: PlaceMapInput): Mention[] => {
  const { index, language } = input;
  const about = (place: string): Remark['about'] => {
    const found = findPlace(index, place);
    return found && [requiredText(found.name, language, found.id)];
  };
  return [
    ...groupsOf(index, id).flatMap((record): Mention[] => {
      if (record.area === undefined) return [];
      const text = requiredText(record.name, language, record.id);
      return [{ remarks: [{ about: about(record.area), text }, ...remarksOf([record], input)], record }];
    }),
    ...linksOf(index, id).flatMap((record): Mention[] => {
      const [place] = [record.from, record.to].flatMap((end) => placeOfEnd(index, end));
      if (place === undefined) return [];
      const remarks = [record.description, record.note].flatMap((text) =>
        remarksFrom(text, () => about(place), language),
      );
      return remarks.length > 0 ? [{ remarks, record }] : [];
    }),
  ];
};

/** Returns texts about places without items, and remarks on the listed places. */
export const remarksOn = (
  input: PlaceMapInput,
  listed: readonly Place[],
): { remarks: Remark[]; records: AnyRecord[] } => {
  const mentions = networksShown(input).flatMap((network) => mentionsBy(network, input));
  return {
    remarks: [...mentions.flatMap(({ remarks }) => remarks), ...remarksOf(listed, input)],
    records: mentions.map(({ record }) => record),
  };
};
