import { HnPartnerList } from '@health-networks/elements/react';

/** A page as a server renders it: the widget gets its data by a property, and a list of plain HTML until then. */
export const App = ({ data, onHnSelect }) => (
  <HnPartnerList data={data} layout="list" onHnSelect={onHnSelect}>
    <ul>
      <li>Clinic</li>
    </ul>
  </HnPartnerList>
);
